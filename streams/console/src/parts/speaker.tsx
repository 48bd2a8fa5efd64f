// Says what is new to someone who cannot see it; what may cost a life interrupts.
import { answered } from "../acts/asking";
import { news } from "../state/store";

export function Speaker() {
  const { polite, assertive } = news.value;
  return (
    <>
      <p class="unseen" aria-live="polite">
        {polite.join(" ")}
      </p>
      <p class="unseen" aria-live="assertive">
        {assertive.join(" ")}
      </p>
    </>
  );
}

/** The desk's last answer to this screen. */
export function Answered() {
  return (
    <p class={answered.value ? "answered" : "unseen"} role="status">
      {answered.value && (
        <>
          {answered.value}
          <button type="button" class="quiet small" onClick={() => (answered.value = "")}>
            Dismiss
          </button>
        </>
      )}
    </p>
  );
}
