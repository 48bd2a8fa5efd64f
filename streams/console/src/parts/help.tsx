// What the keys do.
import { Dialog } from "../acts/act-dialog";
import { close } from "../acts/asking";
import { pageSize } from "../words/size";

const KEYS: readonly (readonly [string, string])[] = [
  ["j / k", "next, previous in the lists of who waits and what waits for a person"],
  ["Enter", "show the incident"],
  ["o", "open what waits for a person: you hold the call"],
  ["v", "overrule the incident that is shown"],
  ["/", "find an incident by its id"],
  ["Esc", "close a dialog; leave the search"],
  ["?", "this list"],
];

export function HelpDialog() {
  return (
    <Dialog title="Keys">
      <table>
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">What it does</th>
          </tr>
        </thead>
        <tbody>
          {KEYS.map(([key, what]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="faint">This page came as {pageSize()} and loads nothing from elsewhere.</p>
      <div class="dialog-acts">
        <button type="button" class="primary" onClick={close}>
          Close
        </button>
      </div>
    </Dialog>
  );
}
