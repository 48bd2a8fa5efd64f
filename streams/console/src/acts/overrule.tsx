// Respond in another way than the desk decided. A reason is always given, as a code and in words.
import { useState } from "preact/hooks";
import { paths } from "../api/paths";
import type { Incident, Overview } from "../api/types";
import { teams } from "../state/store";
import { capital, mode, plain } from "../words/codes";
import { crewInWords } from "../words/crew";
import { ActDialog } from "./act-dialog";
import { wordsOf, WordsField } from "./words-field";

/** Sorted by what was learned, so that it can be counted; the words say the rest. */
const REASONS: readonly (readonly [string, string])[] = [
  ["knows_more", "I know something that the facts do not say"],
  ["person_asked", "The person asked for it"],
  ["crew_asked", "A crew asked for it"],
  ["facts_wrong", "A fact is wrong or out of date"],
  ["policy_unfit", "The policy does not fit this call"],
  ["other", "Another reason"],
];
const GROUNDS = [
  "suspected_crime",
  "injury_threat",
  "threat_to_self",
  "team_request",
  "person_request",
  "ems_parity",
  "court_or_custody_order",
  "scene_protection",
  "lawful_entry",
  "capacity_fallback",
];
const OFFICERS = new Set(["law_enforcement", "cit_officer"]);

export function OverruleAct({ incident, region }: { incident: Incident; region: Overview | undefined }) {
  const [chosen, choose] = useState("");
  const able = (teams.value.get(incident.region) ?? []).filter((each) => each.modes.includes(chosen));
  return (
    <ActDialog
      title="Overrule the desk"
      path={`${paths.story(incident.id)}/overrule`}
      submit="Overrule"
      version={incident.version}
      body={(fields) => ({
        mode: fields.get("mode"),
        ...(fields.get("team") ? { team: fields.get("team") } : {}),
        ...(fields.get("ground") ? { ground: fields.get("ground") } : {}),
        reason: fields.get("reason"),
        ...wordsOf(fields),
      })}
    >
      <p>
        Decided was: <strong>{mode(incident.mode)}</strong>. Yours stands instead, on record with your reason.
        EMS that was asked stays asked.
      </p>
      <label>
        Respond with
        <select name="mode" required onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">choose, least intrusive first</option>
          {region?.modes.map((each) => (
            <option key={each} value={each}>
              {capital(mode(each))}
            </option>
          ))}
        </select>
      </label>
      {OFFICERS.has(chosen) && <Ground />}
      {able.length > 0 && (
        <label>
          Team (optional; else the first fitting one is asked)
          <select name="team">
            <option value="">the first fitting one</option>
            {able.map((each) => (
              <option key={each.team} value={each.team}>
                {each.team}: {plain(each.state)}, {crewInWords(each.crew)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        Reason
        <select name="reason" required>
          <option value="">choose</option>
          {REASONS.map(([code, words]) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <WordsField label="In your words" required />
    </ActDialog>
  );
}

/** Officers come only on a recorded ground that the policy admits. */
function Ground() {
  return (
    <label class="notice">
      This sends officers. On which ground?
      <select name="ground" required>
        <option value="">choose</option>
        {GROUNDS.map((each) => (
          <option key={each} value={each}>
            {plain(each)}
          </option>
        ))}
      </select>
      <small>The desk refuses a ground that the policy in force does not admit.</small>
    </label>
  );
}
