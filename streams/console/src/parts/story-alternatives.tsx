// Why not something less intrusive? Each milder way with the first condition that it failed; those
// that failed the same one stand together.
import type { Passed } from "../api/story";
import { capital, mode } from "../words/codes";
import { Cited } from "./cited";

export function Alternatives({ passed }: { passed: readonly Passed[] }) {
  return (
    <section aria-labelledby="alternatives-title">
      <h3 id="alternatives-title">Why nothing less intrusive</h3>
      {passed.length === 0 ? (
        <p class="empty">Nothing less intrusive stands before it in the policy.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Ways to respond</th>
              <th scope="col">Not chosen, because</th>
            </tr>
          </thead>
          <tbody>
            {together(passed).map((group) => (
              <tr key={group[0]!.mode}>
                <th scope="row">{capital(group.map((each) => mode(each.mode)).join(", "))}</th>
                <td title={group[0]!.why.code}>
                  <Cited text={group[0]!.why.sentence} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Neighbors with the same reason; the order from least intrusive on is kept. */
export function together(passed: readonly Passed[]): Passed[][] {
  const groups: Passed[][] = [];
  for (const each of passed) {
    const last = groups.at(-1);
    if (last?.[0]?.why.code === each.why.code) last.push(each);
    else groups.push([each]);
  }
  return groups;
}
