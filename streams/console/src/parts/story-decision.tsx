// What was decided, on which facts and by which rules; officers only with their ground beside them.
import type { Chapter, FactShown } from "../api/story";
import type { Incident } from "../api/types";
import { capital, ems, mode, plain, police, value } from "../words/codes";
import { timeAt } from "../words/durations";
import { Cited } from "./cited";

interface Props {
  incident: Incident;
  decided: Chapter | undefined;
  facts: readonly FactShown[];
  zone: string;
}

export function Decision({ incident, decided, facts, zone }: Props) {
  const decision = decided?.decision;
  return (
    <section aria-labelledby="decision-title">
      <h3 id="decision-title">
        Decision {decided && <span class="faint">at {timeAt(decided.at, zone)}</span>}
      </h3>
      <dl class="axes">
        <div>
          <dt>Response</dt>
          <dd>
            <strong>{capital(mode(incident.mode))}</strong>
            {decision?.first && `, first choice ${decision.first}`}
          </dd>
        </div>
        <div>
          <dt>Officers</dt>
          <dd>
            {police(incident.police)}
            {incident.ground && `. Ground: ${plain(incident.ground)}`}
          </dd>
        </div>
        <div>
          <dt>EMS</dt>
          <dd>{ems(incident.ems)}</dd>
        </div>
        {incident.needs.length > 0 && (
          <div>
            <dt>Needs</dt>
            <dd>{incident.needs.map(plain).join(", ")}</dd>
          </div>
        )}
      </dl>
      {incident.unverified.length > 0 && (
        <p class="notice">
          Unverified signs of a hoax: {incident.unverified.map((each) => each.sentence).join(" ")} They lower nothing,
          and EMS goes all the same.
        </p>
      )}
      {decision?.to_person && (
        <p class="notice">A person has to decide. <Cited text={decision.to_person.sentence} /></p>
      )}
      {decision && decision.fired.length > 0 && (
        <details open>
          <summary>Rules that raised the level or added a need</summary>
          <ul>
            {decision.fired.map((each) => (
              <li key={each.code} title={each.code}>
                <Cited text={each.sentence} />
              </li>
            ))}
          </ul>
          <RestsOn ids={decision.facts} facts={facts} />
        </details>
      )}
      {!decision && <p class="empty">Nothing was decided yet.</p>}
    </section>
  );
}

function RestsOn({ ids, facts }: { ids: readonly string[]; facts: readonly FactShown[] }) {
  const found = facts.filter((each) => ids.includes(each.id));
  if (!found.length) return null;
  return (
    <p class="faint">
      It rests on {found.map((each) => `${plain(each.name)}: ${value(each.value)}`).join("; ")}.
    </p>
  );
}
