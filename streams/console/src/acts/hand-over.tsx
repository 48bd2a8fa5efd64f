// Ask the desk of another region to take the call. Until it says yes, nothing leaves this one.
import { paths } from "../api/paths";
import type { Incident } from "../api/types";
import { regions } from "../state/store";
import { holder } from "../words/codes";
import { ActDialog } from "./act-dialog";
import { wordsOf, WordsField } from "./words-field";

export function HandOverAct({ incident }: { incident: Incident }) {
  return (
    <ActDialog
      title="Hand over to another desk"
      path={`${paths.story(incident.id)}/hand-over`}
      submit="Ask the other desk"
      version={incident.version}
      body={(fields) => ({ to: fields.get("to"), ...wordsOf(fields) })}
    >
      <p>
        <strong>The call stays here until the other desk answers</strong>, held by {holder(incident.holder)}.
        If it says no, or nothing in time, it rings here again.
      </p>
      <ul>
        <li>Teams that were asked and have not answered are asked no longer.</li>
        <li>EMS that was asked stays asked.</li>
        <li>The other desk is told the facts, never the words of the call: what it must hear, tell it by voice.</li>
      </ul>
      <Desk but={incident.region} />
      <WordsField label="Why" required />
    </ActDialog>
  );
}

/** Those that are known and could take a call; where there are none, any by its code. */
function Desk({ but }: { but: string }) {
  const others = [...regions.value.values()].filter((each) => each.region !== but && each.policy && each.site);
  if (!others.length) {
    return (
      <label>
        Region of the other desk
        <input name="to" required pattern="[A-Za-z0-9._:\/@+\-]{1,120}" autocomplete="off" />
        <small>As a code; no other desk is known here.</small>
      </label>
    );
  }
  return (
    <label>
      Region of the other desk
      <select name="to" required>
        <option value="">choose</option>
        {others.map((each) => (
          <option key={each.region} value={each.region}>
            {each.name}
          </option>
        ))}
      </select>
    </label>
  );
}
