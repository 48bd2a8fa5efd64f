// A team answers by voice, and the dispatcher enters it.
import type { Incident } from "../api/types";
import { ActDialog } from "./act-dialog";

interface Props {
  incident: Incident;
  offer: string;
  team: string;
}

const SECONDS = 60;

export function AcceptAct({ offer, team }: Props) {
  return (
    <ActDialog
      title={`${team} accepts`}
      path={`/v1/offers/${encodeURIComponent(offer)}/accept`}
      submit="Enter the acceptance"
      version={null}
      body={(fields) => {
        const said = String(fields.get("minutes") ?? "");
        return { team, ...(said ? { arrival_seconds: Number(said) * SECONDS } : {}) };
      }}
    >
      <p>Entered for the team, who said so by voice. The first valid acceptance counts.</p>
      <label>
        Minutes until they are there, as they say (optional)
        <input name="minutes" type="number" min="0" max="1440" inputMode="numeric" />
      </label>
    </ActDialog>
  );
}

export function DeclineAct({ offer, team }: Props) {
  return (
    <ActDialog
      title={`${team} does not take it`}
      path={`/v1/offers/${encodeURIComponent(offer)}/decline`}
      submit="Enter it"
      version={null}
      body={() => ({ team })}
    >
      <p>No reason is asked and none is kept. It is never held against the team.</p>
    </ActDialog>
  );
}
