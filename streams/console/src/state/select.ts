// Which incident is looked at: it stands in the address, so that it can be passed on and gone back to.
import { loadStory } from "../live/loader";
import { selected, story, storyProblem } from "./store";

const PREFIX = "#/incident/";

export const addressOf = (incident: string) => `${PREFIX}${encodeURIComponent(incident)}`;

export function followAddress(): void {
  const read = () => {
    const hash = location.hash;
    // A jump within the page is no choice.
    if (hash && !hash.startsWith(PREFIX)) return;
    selected.value = decodeURIComponent(hash.slice(PREFIX.length));
    storyProblem.value = "";
    if (story.value?.incident.id !== selected.value) story.value = null;
    if (selected.value) loadStory();
  };
  addEventListener("hashchange", read);
  read();
}

export function select(incident: string): void {
  location.hash = addressOf(incident);
}
