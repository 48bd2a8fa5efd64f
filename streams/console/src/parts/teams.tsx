// Which teams are there, where does each stand, and how old is that news?
import type { Team } from "../api/types";
import { addressOf } from "../state/select";
import { known, nowOf, only, regions, shownTeams } from "../state/store";
import { plain } from "../words/codes";
import { crewInWords, languages } from "../words/crew";
import { Empty } from "./empty";
import { Age } from "./ticking";

const SHOWN = 120;
/** Those who can go first; then those who are busy; then those who are away. */
const ORDER = ["available", "offered", "assigned", "en_route", "holding", "on_scene", "transporting"];
const AWAY = new Set(["off_shift", "out_of_service", "crew_incomplete"]);

export function Teams() {
  const all = [...shownTeams.value].sort((a, b) => rank(a) - rank(b) || (a.team < b.team ? -1 : 1));
  const free = all.filter((each) => each.state === "available").length;
  return (
    <section class="panel" aria-labelledby="teams-title">
      <h2 id="teams-title">
        Teams <span class="count">{known.value ? free : "?"}</span>
        <span class="count-note"> of {all.length} available</span>
      </h2>
      {all.length === 0 && <Empty says="No team has been heard of." />}
      <ul class="rows" tabIndex={0} aria-labelledby="teams-title">
        {all.slice(0, SHOWN).map((each) => (
          <TeamRow key={`${each.region}/${each.team}`} team={each} />
        ))}
      </ul>
      {all.length > SHOWN && <p class="more">and {all.length - SHOWN} more</p>}
    </section>
  );
}

function rank(team: Team): number {
  const at = ORDER.indexOf(team.state);
  return at < 0 ? ORDER.length : at;
}

function TeamRow({ team }: { team: Team }) {
  const more = languages(team.crew);
  const region = regions.value.get(team.region)?.name ?? team.region;
  return (
    <li class={`team ${AWAY.has(team.state) ? "settled" : ""}`}>
      <div class="row-head">
        <strong>{team.team}</strong>
        <span class={`state state-${team.state}`}>{plain(team.state)}</span>
      </div>
      <div class="crew">
        {crewInWords(team.crew)}
        {more.length > 0 && ` · speaks ${more.join(", ")}`}
        {!team.peer && <span class="lacks"> · no peer specialist</span>}
      </div>
      <div class="faint">
        {!only.value && `${region} · `}
        {team.modes.map(plain).join(", ")}
        {team.station ? "" : " · remote"}
        {" · heard "}
        <Age region={team.region} at={team.heard_at} />
        <Lapsed team={team} />
      </div>
      {team.incident && (
        <a class="small-link" href={addressOf(team.incident)}>
          on an incident<span class="unseen"> ({team.team})</span>
        </a>
      )}
    </li>
  );
}

/** Availability is a lease: a team that was not heard of in time is not asked. */
function Lapsed({ team }: { team: Team }) {
  if (team.state !== "available" || team.lease_until > nowOf(team.region)) return null;
  return <span class="late"> · not heard in time, so not asked</span>;
}
