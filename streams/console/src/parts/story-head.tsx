// Who it is about, as far as a desk may know: what was reported, where it stands, who holds the call.
import type { Story } from "../api/story";
import type { OperatingMode } from "../api/types";
import { WAITING } from "../state/order";
import { regions } from "../state/store";
import { capital, holder, incidentState, kinds, mode, outcome } from "../words/codes";
import { clockwise } from "../words/durations";
import { whyWaiting } from "../words/waiting";
import { LevelMark } from "./level";
import { Left, Waited } from "./ticking";

export function StoryHead({ told, operating }: { told: Story; operating: OperatingMode }) {
  const { incident } = told;
  const waits = WAITING.has(incident.state);
  const why = waits ? whyWaiting(incident, operating) : null;
  return (
    <header class="story-head">
      <div class="row-head">
        <LevelMark level={incident.level} region={incident.region} />
        <span class="waited">
          {waits ? "waits " : "waited "}
          {waits ? <Waited region={incident.region} since={incident.heard_at} /> : clockwise(incident.waited)}
        </span>
      </div>
      <h2 id="story-title" tabIndex={-1}>
        {capital(kinds(incident.kinds))}
      </h2>
      <p class="story-state">
        <strong>{capital(incidentState(incident.state))}</strong>
        {incident.team && `, team ${incident.team}`}
        {incident.outcome && `: ${outcome(incident.outcome)}`}
        {why && `. ${why.sentence}`}
        {why?.until != null && (
          <>
            {" "}
            <Left region={incident.region} until={why.until} />
          </>
        )}
      </p>
      <p class="faint">
        {incident.channel} call · {regions.value.get(incident.region)?.name ?? incident.region} · held by{" "}
        <strong>{holder(incident.holder)}</strong> · <span class="whole-id">{incident.id}</span>
      </p>
      <Marks told={told} />
    </header>
  );
}

/** What must not be overlooked about the call itself. */
function Marks({ told: { incident, left, doubts, complete, missing } }: { told: Story }) {
  const marks = [
    incident.test && "Test call: acknowledged, never offered.",
    incident.late && "Called again after an earlier incident of this call had ended.",
    incident.behavioral === "unknown" && "Not clear whether this is a behavioral-health call.",
    incident.behavioral === "no" && "Not a behavioral-health call as far as known.",
    incident.dropped && "The caller was cut off. Only a person ends it as accidental.",
    incident.repeat > 0 && `Somebody called again about it: ${incident.repeat === 1 ? "once" : `${incident.repeat} times`}.`,
    incident.source_closed && "Its source has closed the call.",
    incident.overruled && `A person chose otherwise: ${mode(incident.overruled)}.`,
    incident.proposed && `Proposed: team ${incident.proposed}. A person makes the offer.`,
    left && "It has left the desk; shown as it was then.",
    !complete && `Not the whole history could be read: ${missing}.`,
    ...doubts.map((each) => each.sentence),
  ].filter((each) => typeof each === "string");
  if (!marks.length) return null;
  return (
    <ul class="marks">
      {marks.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
