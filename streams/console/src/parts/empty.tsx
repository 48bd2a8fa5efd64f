// An empty list: only once everything was loaded does it say that there is nothing.
import { known } from "../state/store";

export function Empty({ says }: { says: string }) {
  return <p class="empty">{known.value ? says : "Not loaded yet: nothing is known."}</p>;
}
