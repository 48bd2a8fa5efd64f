// A level: a word and a shape. Color only repeats what they say.
import { stepsBelow } from "../state/order";
import { levelsOf } from "../state/store";
import { plain } from "../words/codes";

/** From the most serious: the more corners stand out, the more serious. */
const SHAPES = [
  "M8 .5 15.5 8 8 15.5 .5 8Z",
  "M8 1.5 15 14.5H1Z",
  "M2.5 2.5h11v11h-11Z",
  "M8 2.5a5.5 5.5 0 1 0 .01 0Z",
] as const;

export const shapeOf = (steps: number) => SHAPES[Math.min(steps, SHAPES.length - 1)]!;
export const gravity = (steps: number) => Math.min(steps, SHAPES.length - 1);

export function LevelMark({ level, region }: { level: string; region: string }) {
  if (!level) return <span class="level level-none">no level yet</span>;
  const levels = levelsOf(region);
  const steps = stepsBelow(level, levels);
  const meaning = levels.find((each) => each.name === level)?.meaning;
  return (
    <span class={`level gravity-${gravity(steps)}`} title={meaning}>
      <svg viewBox="0 0 16 16" aria-hidden="true" class="shape">
        <path d={shapeOf(steps)} />
      </svg>
      <span class="level-word">{plain(level)}</span>
    </span>
  );
}
