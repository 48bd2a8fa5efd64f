// Every team that was looked at, with each reason against it. What concerns a worker reads only
// "not available for this call": that is how it comes from the desk.
import type { Considered } from "../api/story";
import { against } from "../words/against";
import { mode, plain } from "../words/codes";
import { minutes } from "../words/durations";

export function Candidates({ considered }: { considered: readonly Considered[] }) {
  if (!considered.length) return null;
  return (
    <section aria-labelledby="candidates-title">
      <h3 id="candidates-title">Teams looked at</h3>
      {considered.map((each) => (
        <Looked key={`${each.mode}/${each.nearest.length}`} considered={each} />
      ))}
    </section>
  );
}

function Looked({ considered }: { considered: Considered }) {
  const others = Object.entries(considered.others);
  return (
    <>
      <table>
        <caption>For {mode(considered.mode)}, nearest first</caption>
        <thead>
          <tr>
            <th scope="col">Team</th>
            <th scope="col">Arrives in</th>
            <th scope="col">Answer</th>
          </tr>
        </thead>
        <tbody>
          {considered.nearest.map((each) => (
            <tr key={each.team}>
              <th scope="row">{each.team}</th>
              <td class="number">{each.arrival === null ? "not known" : minutes(each.arrival)}</td>
              <td>
                {each.against.length === 0
                  ? "Could be asked."
                  : each.against.map((reason) => (
                      <span class="reason" key={reason.code}>
                        {against(reason)}{" "}
                      </span>
                    ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {considered.nearest.length === 0 && <p class="empty">No team is known for it.</p>}
      {others.length > 0 && (
        <p class="faint">
          Further away:{" "}
          {others
            .map(([code, count]) => `${count} ${code === "ok" ? "could be asked" : plain(code)}`)
            .join(", ")}
          .
        </p>
      )}
    </>
  );
}
