// Why not something less intrusive? Each milder way with the first condition that it failed.
import type { Passed } from "../api/story";
import { capital, mode } from "../words/codes";

export function Alternatives({ passed }: { passed: readonly Passed[] }) {
  return (
    <section aria-labelledby="alternatives-title">
      <h3 id="alternatives-title">Why nothing less intrusive</h3>
      {passed.length === 0 ? (
        <p class="empty">Nothing less intrusive stands before it in the policy.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Way to respond</th>
              <th scope="col">Not chosen, because</th>
            </tr>
          </thead>
          <tbody>
            {passed.map((each) => (
              <tr key={each.mode}>
                <th scope="row">{capital(mode(each.mode))}</th>
                <td title={each.why.code}>{each.why.sentence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
