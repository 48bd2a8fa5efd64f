// Numbers that move once a second. Each is a component of its own, so that only it is drawn again.
import { nowOf } from "../state/store";
import { age, clockwise, spoken } from "../words/durations";

/** How long ago; to a screen reader in words. It never speaks by itself. */
export function Waited({ region, since }: { region: string; since: number }) {
  const seconds = Math.max(0, nowOf(region) - since);
  return (
    <time class="ticking" aria-label={spoken(seconds)}>
      {clockwise(seconds)}
    </time>
  );
}

/** How long until; what is late says so. */
export function Left({ region, until }: { region: string; until: number }) {
  const seconds = until - nowOf(region);
  const late = seconds < 0;
  return (
    <time
      class={late ? "ticking late" : "ticking"}
      aria-label={late ? `${spoken(seconds)} late` : `${spoken(seconds)} left`}
    >
      {late ? `${clockwise(-seconds)} late` : clockwise(seconds)}
    </time>
  );
}

export function Age({ region, at }: { region: string; at: number }) {
  return <span class="ticking">{age(nowOf(region) - at)}</span>;
}
