// What the source sent, in its own words, as long as they exist. Personal, so folded away at first.
import type { Report, Story } from "../api/story";
import { capital, plain } from "../words/codes";
import { timeAt } from "../words/durations";
import { whichCall } from "../words/linked";

export function WordsOfCall({ told, zone }: { told: Story; zone: string }) {
  if (!told.reports.length) return null;
  return (
    <section aria-labelledby="words-title">
      <h3 id="words-title">Words of the call</h3>
      <details>
        <summary>
          {told.reports.length === 1 ? "One report" : `${told.reports.length} reports`}; personal
        </summary>
        {told.reports.map((each) => (
          <Heard
            key={`${each.at}/${each.digest}`}
            report={each}
            which={whichCall(told.incident.calls, each.call)}
            zone={zone}
          />
        ))}
      </details>
    </section>
  );
}

function Heard({ report, which, zone }: { report: Report; which: string; zone: string }) {
  return (
    <div class="report">
      <p class="faint">
        {timeAt(report.at, zone)} · {plain(report.what)}
        {which && ` · ${which}`}
        {report.call_type && ` · ${report.call_type}`}
      </p>
      {!report.kept && <p class="faint">The words are not kept any more.</p>}
      {report.narrative && <p>{report.narrative}</p>}
      {report.remarks.map((each) => (
        <p key={each}>{each}</p>
      ))}
      <Parts name="Place" of={report.place} />
      <Parts name="Caller" of={report.caller} />
      <Parts name="Person" of={report.person} />
    </div>
  );
}

/** Whatever fields the source sent, by their own names. */
function Parts({ name, of }: { name: string; of: unknown }) {
  if (typeof of !== "object" || of === null) return null;
  const fields = Object.entries(of).filter(([, field]) => typeof field !== "object");
  if (!fields.length) return null;
  return (
    <p>
      <strong>{name}:</strong>{" "}
      {fields.map(([key, field]) => `${capital(plain(key))} ${String(field)}`).join(", ")}
    </p>
  );
}
