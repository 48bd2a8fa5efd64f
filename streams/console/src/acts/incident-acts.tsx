// What a person may do with one incident; each with the fields that it needs.
import { useState } from "preact/hooks";
import type { Incident, Overview } from "../api/types";
import { paths } from "../api/paths";
import { story } from "../state/store";
import { capital, factSource, holder, kinds, mode, outcome, plain, value } from "../words/codes";
import { ActDialog } from "./act-dialog";
import { wordsOf, WordsField } from "./words-field";

interface About {
  incident: Incident;
  region: Overview | undefined;
}

const at = (incident: Incident, act: string) => `${paths.story(incident.id)}/${act}`;

export function OpenAct({ incident }: About) {
  return (
    <ActDialog
      title="Open and hold the call"
      path={at(incident, "open")}
      submit="Open"
      version={incident.version}
      body={() => ({})}
      atOnce
    >
      <p>You hold the call from now on, until you hand it back, pass it on or end it. It rings no more.</p>
    </ActDialog>
  );
}

export function HandBackAct({ incident }: About) {
  return (
    <ActDialog
      title="Hand back to the desk"
      path={at(incident, "hand-back")}
      submit="Hand back"
      version={incident.version}
      body={(fields) => ({
        ...wordsOf(fields),
        ...(fields.get("behavioral") ? { behavioral: fields.get("behavioral") } : {}),
      })}
    >
      <p>The desk goes on by its policy: {kinds(incident.kinds)}.</p>
      <fieldset>
        <legend>Is this a behavioral-health call?</legend>
        {[
          ["", "leave it as it is"],
          ["yes", "yes"],
          ["no", "no; the desk sets it aside"],
        ].map(([code, words]) => (
          <label class="choice" key={code}>
            <input type="radio" name="behavioral" value={code} defaultChecked={code === ""} /> {words}
          </label>
        ))}
      </fieldset>
      <WordsField label="Anything to add (optional)" />
    </ActDialog>
  );
}

export function EndAct({ incident, region }: About) {
  return (
    <ActDialog
      title="End the incident"
      path={at(incident, "end")}
      submit="End"
      version={incident.version}
      danger
      body={(fields) => ({
        outcome: fields.get("outcome"),
        ...(fields.get("accidental") ? { reason: "accidental" } : {}),
        ...wordsOf(fields),
      })}
    >
      <p>It ends with exactly one outcome. A later call from the same source opens a new incident.</p>
      <label>
        Outcome
        <select name="outcome" required>
          <option value="">choose</option>
          {region?.outcomes.map((each) => (
            <option key={each} value={each}>
              {outcome(each)}
            </option>
          ))}
        </select>
      </label>
      {incident.dropped && (
        <label class="choice">
          <input type="checkbox" name="accidental" /> The caller was cut off, was reached, and called by accident
        </label>
      )}
      <WordsField label="Reason (optional)" />
    </ActDialog>
  );
}

export function LowerAct({ incident, region }: About) {
  const facts = story.value?.facts.filter((each) => !each.mistaken && !each.lowered) ?? [];
  const [named, setNamed] = useState(false);
  const highest = region?.levels.at(-1)?.name === incident.level;
  const milder = region?.levels.slice(0, region.levels.findIndex((each) => each.name === incident.level)) ?? [];
  return (
    <ActDialog
      title={`Lower the level from ${plain(incident.level)}`}
      path={at(incident, "lower-level")}
      submit="Lower"
      version={incident.version}
      body={(fields) => ({
        level: fields.get("level"),
        facts: fields.getAll("fact"),
        ...(fields.has("alone") ? { alone: true } : {}),
        ...wordsOf(fields),
      })}
    >
      <p>The level falls only as far as it rests on the facts that you name. Any other fact counts as before.</p>
      <label>
        Level
        <select name="level" required>
          {milder.length === 0 && <option value="">none is milder</option>}
          {[...milder].reverse().map((each) => (
            <option key={each.name} value={each.name}>
              {plain(each.name)}
            </option>
          ))}
        </select>
      </label>
      <fieldset
        onChange={(event) => setNamed(event.currentTarget.querySelector(":checked") !== null)}
      >
        <legend>Facts that are less serious than they sound</legend>
        {facts.map((fact, at) => (
          <label class="choice" key={fact.id}>
            <input
              type="checkbox"
              name="fact"
              value={fact.id}
              // Any one of them will do, which no attribute can say.
              ref={(box) => box?.setCustomValidity(at || named ? "" : "Name at least one fact.")}
            />{" "}
            {plain(fact.name)}: {value(fact.value)}{" "}
            <span class="faint">({factSource(fact.source)})</span>
          </label>
        ))}
      </fieldset>
      {highest && (
        <>
          <p>From the highest level two persons lower: you ask, and a second one agrees by doing the same.</p>
          <label class="choice">
            <input type="checkbox" name="alone" /> Nobody else is on duty. Something newer has been reported, and the
            supervisor reviews it in this shift.
          </label>
        </>
      )}
      <WordsField label="Why" required />
    </ActDialog>
  );
}

export function MistakenAct({ incident, fact }: About & { fact: string }) {
  const found = story.value?.facts.find((each) => each.id === fact);
  return (
    <ActDialog
      title="Mark a fact as a mistake"
      path={at(incident, "mistaken")}
      submit="Mark as mistaken"
      version={incident.version}
      body={(fields) => ({ fact, ...wordsOf(fields) })}
    >
      <p>
        <strong>{found ? `${capital(plain(found.name))}: ${value(found.value)}` : fact}</strong> counts no
        longer. Level and response are computed again from what remains; it stays on record.
      </p>
      <WordsField label="Why" required />
    </ActDialog>
  );
}

export function ConfirmAct({ incident }: About) {
  return (
    <ActDialog
      title="Confirm the proposal"
      path={at(incident, "confirm")}
      submit="Make the offer"
      version={incident.version}
      body={() => ({})}
    >
      <p>
        {capital(mode(incident.mode))}: team {incident.proposed} is asked.
      </p>
    </ActDialog>
  );
}

export function CustodyAct({ incident, region }: About) {
  return (
    <ActDialog
      title="Pass the call on"
      path={at(incident, "custody")}
      submit="Pass on"
      version={incident.version}
      body={(fields) => ({ to: fields.get("to"), ...wordsOf(fields) })}
    >
      <p>Held by {holder(incident.holder)} now. There is one holder at every moment.</p>
      <label>
        To whom
        <input name="to" required pattern="[A-Za-z0-9._:\/@+\-]{1,120}" list="holders" autocomplete="off" />
        <small>A position, center, desk or crew, as a code.</small>
      </label>
      <datalist id="holders">
        {region?.site && <option value={region.site.queue_holder} />}
        {region?.site && <option value={region.site.supervisor} />}
      </datalist>
      <WordsField label="Anything to add (optional)" />
    </ActDialog>
  );
}
