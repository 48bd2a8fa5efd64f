// How long, how long ago, at what time: one way of writing each.

/** 0:42, 7:05, 1:02:30; below zero with a minus. */
export function clockwise(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number) => String(n).padStart(2, "0");
  const text = h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
  return seconds <= -1 ? `−${text}` : text;
}

/** The same as a screen reader should say it. */
export function spoken(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  const parts = [
    [Math.floor(whole / 3600), "hour"],
    [Math.floor(whole / 60) % 60, "minute"],
    [whole % 60, "second"],
  ] as const;
  const said = parts.filter(([n]) => n).map(([n, unit]) => `${n} ${unit}${n === 1 ? "" : "s"}`);
  return said.slice(0, 2).join(" ") || "0 seconds";
}

/** Coarse, for the age of news: "now", "40 s", "12 min", "3 h", "5 days". */
export function age(seconds: number): string {
  if (seconds < 5) return "now";
  if (seconds < 90) return `${Math.floor(seconds)} s`;
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`;
  if (seconds < 36 * 3600) return `${Math.round(seconds / 3600)} h`;
  return `${Math.round(seconds / 86400)} days`;
}

/** Minutes to arrive, rounded up: nobody is promised less. By phone or video nobody travels. */
export function minutes(seconds: number): string {
  return seconds === 0 ? "at once" : `${Math.ceil(seconds / 60)} min`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** hh:mm:ss at the region; the zone of this screen where the region's is not known here. */
export function timeAt(second: number, zone?: string): string {
  return format(zone).format(second * 1000);
}

function format(zone = ""): Intl.DateTimeFormat {
  const found = formats.get(zone);
  if (found) return found;
  const options = { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" } as const;
  let made: Intl.DateTimeFormat;
  try {
    made = new Intl.DateTimeFormat("en-US", zone ? { ...options, timeZone: zone } : options);
  } catch {
    made = new Intl.DateTimeFormat("en-US", options);
  }
  formats.set(zone, made);
  return made;
}
