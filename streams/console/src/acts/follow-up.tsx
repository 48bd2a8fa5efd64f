// What was agreed about the next contact, or what came of it.
import { useState } from "preact/hooks";
import type { Incident } from "../api/types";
import { paths } from "../api/paths";
import { ActDialog } from "./act-dialog";
import { wordsOf, WordsField } from "./words-field";

const WHAT = [
  ["planned", "The person agreed to be contacted again"],
  ["declined", "The person declined"],
  ["reached", "The person was reached, as planned"],
  ["not_reached", "The person was not reached"],
] as const;

const WITHIN = [
  ["first", "the policy’s first time (as shipped, 24 hours)"],
  ["second", "the second (48 hours)"],
  ["third", "the third (72 hours)"],
] as const;

export function FollowUpAct({ incident }: { incident: Incident }) {
  const [what, setWhat] = useState("");
  const shown = incident.state === "following_up" ? WHAT : WHAT.slice(0, 2);
  return (
    <ActDialog
      title="Follow-up"
      path={`${paths.story(incident.id)}/follow-up`}
      submit="Note it"
      version={incident.version}
      body={(fields) => ({
        what: fields.get("what"),
        ...(fields.get("within") ? { within: fields.get("within") } : {}),
        ...wordsOf(fields),
      })}
    >
      <p>Contact the person only in the way, and at the hours, that they said are safe.</p>
      <fieldset onChange={(event) => setWhat((event.target as HTMLInputElement).value)}>
        <legend>What was agreed, or what came of it?</legend>
        {shown.map(([code, words]) => (
          <label class="choice" key={code}>
            <input type="radio" name="what" value={code} required /> {words}
          </label>
        ))}
      </fieldset>
      {what === "planned" && (
        <label>
          Within
          <select name="within" required>
            {WITHIN.map(([code, words]) => (
              <option key={code} value={code}>
                {words}
              </option>
            ))}
          </select>
        </label>
      )}
      <WordsField label="Anything to add (optional)" />
    </ActDialog>
  );
}
