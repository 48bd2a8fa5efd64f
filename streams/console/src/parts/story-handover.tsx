// Was another desk asked to take the call, and what did it say?
import type { Incident } from "../api/types";
import { regions } from "../state/store";
import { timeAt } from "../words/durations";
import { otherDesk } from "../words/handover";
import { Left } from "./ticking";

export function HandOver({ incident, zone }: { incident: Incident; zone: string }) {
  const { handover } = incident;
  const said = otherDesk(incident);
  if (!handover || !said) return null;
  const name = regions.value.get(handover.to)?.name ?? handover.to;
  return (
    <section aria-labelledby="handover-title">
      <h3 id="handover-title">
        Hand-over <span class="faint">asked at {timeAt(handover.at, zone)}</span>
      </h3>
      <p>
        The desk of <strong>{name}</strong> was asked to take the call. {said.sentence}
        {said.until !== null && (
          <>
            {" "}
            Time to answer: <Left region={incident.region} until={said.until} />
          </>
        )}
      </p>
    </section>
  );
}
