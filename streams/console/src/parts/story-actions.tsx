// What a person may do now; what is not possible stays visible and says why not.
import type { Story } from "../api/story";
import { ask, type Ask } from "../acts/asking";

type Plain = Extract<Ask, { incident: string }>["kind"] & string;

const LABELS: readonly (readonly [kind: Plain, label: string])[] = [
  ["open", "Open and hold"],
  ["confirm", "Confirm proposal"],
  ["overrule", "Overrule…"],
  ["hand-back", "Hand back…"],
  ["custody", "Pass on…"],
  ["hand-over", "Hand over…"],
  ["follow-up", "Follow-up…"],
  ["lower-level", "Lower level…"],
  ["end", "End…"],
];

export function Actions({ told }: { told: Story }) {
  const { incident } = told;
  const found = LABELS.flatMap(([kind, label]) => {
    const act = told.acts.find((each) => each.act === kind);
    return act ? [{ kind, label, act }] : [];
  });
  if (!found.length) return null;
  // Someone holds it already: taking over is possible, and not what the eye should fall on.
  const held = incident.entries.length > 0 && incident.entries.every((each) => each.opened_by);
  const cannot = found.filter(({ act }) => !act.may && act.why_not);
  return (
    <section class="actions" aria-label="What you can do">
      <div class="buttons">
        {found
          .filter(({ act }) => act.may)
          .map(({ kind, label }) => (
            <button
              type="button"
              key={kind}
              class={kind === "confirm" || (kind === "open" && !held) ? "primary" : ""}
              onClick={() => ask({ kind, incident: incident.id } as Ask)}
            >
              {kind === "open" && held ? "Take over" : label}
            </button>
          ))}
      </div>
      {cannot.length > 0 && (
        <details class="cannot">
          <summary>{cannot.length} not possible now</summary>
          <ul>
            {cannot.map(({ kind, label, act }) => (
              <li key={kind}>
                {label.replace("…", "")}: {act.why_not}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
