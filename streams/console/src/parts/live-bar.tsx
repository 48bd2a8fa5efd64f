// Whether the page can be believed, always in the same place and in words.
import { liveness, regions } from "../state/store";
import { timeAt } from "../words/durations";

export function LiveBadge() {
  const now = liveness.value;
  const words = {
    live: "Live",
    starting: "Connecting",
    catching_up: "Catching up",
    not_live: "Not live",
  }[now.kind];
  const since = now.kind === "not_live" && now.since ? ` since ${timeAt(now.since)}` : "";
  return (
    <p class={`badge badge-${now.kind}`} role="status">
      <svg viewBox="0 0 12 12" aria-hidden="true" class="shape">
        {now.kind === "live" ? <circle cx="6" cy="6" r="5" /> : <path d="M2 2h3v8H2zM7 2h3v8H7z" />}
      </svg>
      {words}
      {since}
    </p>
  );
}

/** What to do while it cannot be believed: the standing path of each region, in its site's words. */
export function NotLive() {
  const now = liveness.value;
  // A page that is being loaded says so in its badge; a notice that comes and goes would only move it.
  if (now.kind === "live" || now.kind === "starting") return null;
  if (now.kind === "catching_up") {
    if (!now.why) return null;
    return (
      <section class="notice" aria-label="Catching up">
        <p>What is shown is the past, and is being brought up to now. {now.why}</p>
      </section>
    );
  }
  const ways = [...regions.value.values()].filter((each) => each.site);
  return (
    <section class="notice notice-serious" role="alert" aria-label="Not live">
      <p>
        <strong>{now.since ? `Not live since ${timeAt(now.since)}.` : "Not live."}</strong> {now.why} What is
        shown may have changed. Until it is live again, go by the standing path:
      </p>
      <ul class="ways">
        {ways.map((each) => (
          <li key={each.region}>
            <strong>{each.name}:</strong> {each.site?.standing_path}
          </li>
        ))}
        {ways.length === 0 && <li>the way of dispatch used before this software.</li>}
      </ul>
    </section>
  );
}
