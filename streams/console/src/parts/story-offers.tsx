// Which team was asked, and what it said. A team may answer by voice; the dispatcher enters it.
import type { Story } from "../api/story";
import type { Offer } from "../api/types";
import { ask } from "../acts/asking";
import { mode } from "../words/codes";
import { minutes } from "../words/durations";
import { Left } from "./ticking";

const STATES = {
  made: "Asked",
  held: "Accepted; a nearer team is asked first",
  accepted: "Accepted",
  declined: "Does not take it",
  expired: "No answer in time",
  withdrawn: "Withdrawn",
} as const;

export function Offers({ told }: { told: Story }) {
  if (!told.offers.length) return null;
  return (
    <section aria-labelledby="offers-title">
      <h3 id="offers-title">Offers</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">Team</th>
            <th scope="col">For</th>
            <th scope="col">Arrives in</th>
            <th scope="col">Answer</th>
            <th scope="col">By voice</th>
          </tr>
        </thead>
        <tbody>
          {[...told.offers].reverse().map((each) => (
            <Row key={each.offer} offer={each} region={told.incident.region} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ offer, region }: { offer: Offer; region: string }) {
  const { incident, team } = offer;
  const open = offer.state === "made";
  return (
    <tr>
      <th scope="row">{team}</th>
      <td>{mode(offer.mode)}</td>
      <td class="number">{offer.arrival === null ? "not known" : minutes(offer.arrival)}</td>
      <td>
        {STATES[offer.state]}
        {open && (
          <>
            , answers within <Left region={region} until={offer.until} />
          </>
        )}
      </td>
      <td class="buttons">
        {open && (
          <>
            <button
              type="button"
              class="small"
              onClick={() => ask({ kind: "accept", incident, team, offer: offer.offer })}
            >
              Accepts<span class="unseen">: {team}</span>…
            </button>
            <button
              type="button"
              class="small"
              onClick={() => ask({ kind: "decline", incident, team, offer: offer.offer })}
            >
              Declines<span class="unseen">: {team}</span>…
            </button>
          </>
        )}
      </td>
    </tr>
  );
}
