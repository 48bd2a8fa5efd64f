// One incident, several calls: why they are one, what may be one with it, and how to undo that.
import type { Story } from "../api/story";
import type { LinkedCall, ProposedLink, Said } from "../api/types";
import { ask } from "../acts/asking";
import { select } from "../state/select";
import { holder, shortId } from "../words/codes";
import { timeAt } from "../words/durations";
import { whichCall } from "../words/linked";

export function Linked({ told, zone }: { told: Story; zone: string }) {
  const { calls, proposals, merged_into: goesOn, id } = told.incident;
  if (!calls.length && !proposals.length && !goesOn) return null;
  const may = (act: string) => told.acts.some((each) => each.act === act && each.may);
  return (
    <section aria-labelledby="linked-title">
      <h3 id="linked-title">Calls about it</h3>
      {goesOn && (
        <p class="notice">
          It was linked to another incident, which goes on for both: <Other incident={goesOn} />.
        </p>
      )}
      {calls.length > 0 && (
        <ul class="linked">
          {calls.map((each) => (
            <Call key={each.call} calls={calls} each={each} incident={id} may={may("unlink")} zone={zone} />
          ))}
        </ul>
      )}
      {proposals.length > 0 && (
        <>
          <p>May be the same; both go on until somebody has said so:</p>
          <ul class="linked">
            {proposals.map((each) => (
              <Proposal key={each.incident} each={each} incident={id} may={may("link")} zone={zone} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface CallProps {
  calls: readonly LinkedCall[];
  each: LinkedCall;
  incident: string;
  may: boolean;
  zone: string;
}

function Call({ calls, each, incident, may, zone }: CallProps) {
  const which = whichCall(calls, each.call);
  return (
    <li>
      <strong>
        {each.channel} {which}
      </strong>
      , heard {timeAt(each.heard_at, zone)} from {holder(each.source)}
      {each.source_closed && ", closed by its source"}.{" "}
      {each.own ? (
        "The incident was opened for it."
      ) : (
        <>
          Linked {timeAt(each.linked_at, zone)} by {holder(each.by)}: <Because of={each.evidence} />{" "}
          {may && (
            <button type="button" class="small" onClick={() => ask({ kind: "unlink", incident, call: each.call })}>
              Take out again<span class="unseen">: {which}</span>…
            </button>
          )}
        </>
      )}
    </li>
  );
}

function Proposal({ each, incident, may, zone }: { each: ProposedLink; incident: string; may: boolean; zone: string }) {
  const other = each.incident;
  return (
    <li>
      <Other incident={other} />, since {timeAt(each.at, zone)}. <Because of={each.evidence} />{" "}
      {may && (
        <span class="buttons">
          <button type="button" class="small" onClick={() => ask({ kind: "link", incident, other })}>
            It is the same<span class="unseen">: {shortId(other)}</span>…
          </button>
          <button type="button" class="small" onClick={() => ask({ kind: "dismiss-link", incident, other })}>
            It is another matter<span class="unseen">: {shortId(other)}</span>…
          </button>
        </span>
      )}
    </li>
  );
}

function Because({ of }: { of: readonly Said[] }) {
  return <span class="faint">{of.map((each) => each.sentence).join(" ")}</span>;
}

function Other({ incident }: { incident: string }) {
  return (
    <button type="button" class="small" title={incident} onClick={() => select(incident)}>
      {shortId(incident)}
    </button>
  );
}
