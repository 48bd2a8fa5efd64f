// What is known, from whom, and in which words it was said. A mistake can be undone here.
import type { FactShown, Story } from "../api/story";
import { ask } from "../acts/asking";
import { capital, factSource, plain, value } from "../words/codes";
import { timeAt } from "../words/durations";
import { contradictionInWords, historyInWords, whichCall } from "../words/linked";

const SURE = 1000;

export function Facts({ told, zone }: { told: Story; zone: string }) {
  const may = told.acts.some((each) => each.act === "mistaken" && each.may);
  return (
    <section aria-labelledby="facts-title">
      <h3 id="facts-title">Facts</h3>
      <Histories told={told} zone={zone} />
      {told.facts.length === 0 ? (
        <p class="empty">No fact was reported.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Fact</th>
              <th scope="col">From</th>
              <th scope="col">In which words</th>
              <th scope="col">Mistake</th>
            </tr>
          </thead>
          <tbody>
            {told.facts.map((fact) => (
              <Row
                key={fact.id}
                fact={fact}
                may={may}
                incident={told.incident.id}
                which={whichCall(told.incident.calls, fact.call)}
                zone={zone}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** What sources contradict each other in, and how values changed. */
function Histories({ told, zone }: { told: Story; zone: string }) {
  if (!told.histories.length) return null;
  const { calls } = told.incident;
  return (
    <ul class="histories">
      {told.histories.map((each) => (
        <li key={each.name}>
          {each.contradicted ? (
            <>
              <span class="tag">contradicted</span> <strong>{contradictionInWords(each)}</strong>{" "}
            </>
          ) : (
            <strong>{capital(plain(each.name))}: </strong>
          )}
          {historyInWords(each, calls, zone)}
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  fact: FactShown;
  may: boolean;
  incident: string;
  /** Which of several linked calls said it. */
  which: string;
  zone: string;
}

function Row({ fact, may, incident, which, zone }: RowProps) {
  const name = `${capital(plain(fact.name))}: ${value(fact.value)}`;
  return (
    <tr class={fact.mistaken ? "undone" : ""}>
      <th scope="row">
        {capital(plain(fact.name))}: <strong>{value(fact.value)}</strong>
        {fact.mistaken && <span class="tag">marked as a mistake</span>}
        {fact.lowered && <span class="tag">counts as lowered</span>}
      </th>
      <td>
        {capital(factSource(fact.source))} <span class="faint">{timeAt(fact.as_of, zone)}</span>
        {which && <span class="faint">, {which}</span>}
        {fact.confidence < SURE && <span class="faint"> {Math.round(fact.confidence / 10)}% sure</span>}
      </td>
      <td>{words(fact)}</td>
      <td>
        {may && !fact.mistaken && (
          <button type="button" class="small" onClick={() => ask({ kind: "mistaken", incident, fact: fact.id })}>
            Mark mistaken<span class="unseen">: {name}</span>…
          </button>
        )}
      </td>
    </tr>
  );
}

function words(fact: FactShown) {
  if (fact.words === fact.value) return <>As entered: {value(fact.value)}</>;
  if (fact.words) return <q>{fact.words}</q>;
  if (fact.span.question) return `Answer to the question “${plain(fact.span.question)}”`;
  return <span class="faint">no words kept</span>;
}
