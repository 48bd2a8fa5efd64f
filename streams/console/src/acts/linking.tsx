// Calls that are one incident, or are not: a person says so, and can always undo it.
import { paths } from "../api/paths";
import type { Incident } from "../api/types";
import { shortId } from "../words/codes";
import { whichCall } from "../words/linked";
import { ActDialog } from "./act-dialog";
import { wordsOf, WordsField } from "./words-field";

export function LinkAct({ incident, other }: { incident: Incident; other: string }) {
  return (
    <ActDialog
      title="They are one incident"
      path={`${paths.story(incident.id)}/link`}
      submit="Link"
      version={incident.version}
      body={(fields) => ({ other, ...wordsOf(fields) })}
    >
      <p>
        This and <strong>{shortId(other)}</strong> become one. The one with a crew goes on, else the older.
      </p>
      <ul>
        <li>Nothing is lost: facts, needs and requests to EMS of both stand, and the level is that of all.</li>
        <li>An open offer of the other one is withdrawn.</li>
        <li>It can be undone.</li>
      </ul>
      <WordsField label="Anything to add (optional)" />
    </ActDialog>
  );
}

export function DismissLinkAct({ incident, other }: { incident: Incident; other: string }) {
  return (
    <ActDialog
      title="It is another matter"
      path={`${paths.story(incident.id)}/dismiss-link`}
      submit="Keep them apart"
      version={incident.version}
      body={(fields) => ({ other, ...wordsOf(fields) })}
    >
      <p>
        This and <strong>{shortId(other)}</strong> stay two incidents, and are not proposed again.
      </p>
      <WordsField label="Anything to add (optional)" />
    </ActDialog>
  );
}

export function UnlinkAct({ incident, call }: { incident: Incident; call: string }) {
  return (
    <ActDialog
      title="Take a call out again"
      path={`${paths.story(incident.id)}/unlink`}
      submit="Take it out"
      version={incident.version}
      body={(fields) => ({ call, ...wordsOf(fields) })}
    >
      <p>
        <strong>{whichCall(incident.calls, call)}</strong> becomes an incident of its own, with what it said. What
        is left here is computed again, so the level may fall. EMS that was asked stays asked.
      </p>
      <WordsField label="Why" required />
    </ActDialog>
  );
}
