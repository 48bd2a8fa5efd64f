// What happened, newest first, in plain language; who did it, and the reason they gave.
import type { Chapter, Story } from "../api/story";
import { holder } from "../words/codes";
import { timeAt } from "../words/durations";

const SHOWN = 60;

export function Timeline({ told, zone }: { told: Story; zone: string }) {
  const chapters = told.history.filter((each) => each.lines.length > 0 || each.words).reverse();
  return (
    <section aria-labelledby="timeline-title">
      <h3 id="timeline-title">What happened</h3>
      <ol class="timeline" reversed>
        {chapters.slice(0, SHOWN).map((each) => (
          <Happened key={each.version} chapter={each} zone={zone} />
        ))}
      </ol>
      {chapters.length > SHOWN && <p class="more">and {chapters.length - SHOWN} earlier steps</p>}
    </section>
  );
}

function Happened({ chapter, zone }: { chapter: Chapter; zone: string }) {
  const person = chapter.actor.startsWith("person:");
  return (
    <li class={person ? "by-person" : ""}>
      <time class="faint">{timeAt(chapter.at, zone)}</time>
      <div>
        {chapter.lines.map((line) => (
          <p key={line}>{line.replaceAll("person:", "")}</p>
        ))}
        {chapter.words && (
          <p class="said">
            Reason: <q>{chapter.words}</q>
          </p>
        )}
        {person && <p class="faint">by {holder(chapter.actor)}</p>}
      </div>
    </li>
  );
}
