// Each region in five numbers, as its desk counts them.
import type { Overview } from "../api/types";
import { only, regions } from "../state/store";
import { clockwise } from "../words/durations";

const SHOWN = 12;

export function Glance() {
  const all = [...regions.value.values()].filter((each) => !only.value || each.region === only.value);
  if (!all.length) return null;
  return (
    <section class="glance" aria-label="Regions at a glance">
      <table>
        <thead>
          <tr>
            <th scope="col">Region</th>
            <th scope="col">For a team</th>
            <th scope="col">Not opened</th>
            <th scope="col">Longest</th>
            <th scope="col">With crew</th>
          </tr>
        </thead>
        <tbody>
          {all.slice(0, SHOWN).map((each) => (
            <Row key={each.region} region={each} />
          ))}
        </tbody>
      </table>
      {all.length > SHOWN && <p class="more">and {all.length - SHOWN} more</p>}
    </section>
  );
}

function Row({ region: { name, counts } }: { region: Overview }) {
  const longest = counts.oldest_waiting_seconds;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="number">{counts.waiting}</td>
      <td class="number">{counts.queue}</td>
      <td class="number">{longest === null ? "–" : clockwise(longest)}</td>
      <td class="number">{counts.with_crew}</td>
    </tr>
  );
}
