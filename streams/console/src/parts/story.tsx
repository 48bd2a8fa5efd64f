// One incident's story: what is so, what is decided and why, what else was weighed, what happened.
import type { Story as Told } from "../api/story";
import { regions, selected, story, storyProblem, zoneOf } from "../state/store";
import { Actions } from "./story-actions";
import { Alternatives } from "./story-alternatives";
import { Candidates } from "./story-candidates";
import { Decision } from "./story-decision";
import { Facts } from "./story-facts";
import { HandOver } from "./story-handover";
import { StoryHead } from "./story-head";
import { Linked } from "./story-linked";
import { Offers } from "./story-offers";
import { Timeline } from "./story-timeline";
import { WordsOfCall } from "./story-words";

export function Story() {
  if (!selected.value) {
    return (
      <section class="panel story-none" aria-label="Incident">
        <p class="empty">
          Choose someone who waits to see their story: <kbd>j</kbd> <kbd>k</kbd> move, <kbd>Enter</kbd> shows,{" "}
          <kbd>?</kbd> lists all keys.
        </p>
      </section>
    );
  }
  if (storyProblem.value) {
    return (
      <section class="panel" aria-label="Incident">
        <p class="notice">{storyProblem.value}</p>
      </section>
    );
  }
  const told = story.value;
  return told ? (
    <Loaded told={told} />
  ) : (
    <section class="panel" aria-label="Incident" aria-busy="true">
      <p class="empty">Loading the story…</p>
    </section>
  );
}

function Loaded({ told }: { told: Told }) {
  const { incident } = told;
  const zone = zoneOf(incident.region);
  const newest = [...told.history].reverse();
  const decided = newest.find((each) => each.decision);
  const chosen = newest.find((each) => each.considered?.length)?.considered ?? [];
  const operating = regions.value.get(incident.region)?.mode ?? "shadow";
  return (
    <article class="panel story" aria-labelledby="story-title">
      <StoryHead told={told} operating={operating} />
      <Actions told={told} />
      <HandOver incident={incident} zone={zone} />
      <Linked told={told} zone={zone} />
      <Offers told={told} />
      <Decision incident={incident} decided={decided} facts={told.facts} zone={zone} />
      {decided?.decision && <Alternatives passed={decided.decision.passed} />}
      <Candidates considered={[...chosen, ...(decided?.decision?.considered ?? [])]} />
      <Facts told={told} zone={zone} />
      <WordsOfCall told={told} zone={zone} />
      <Timeline told={told} zone={zone} />
    </article>
  );
}
