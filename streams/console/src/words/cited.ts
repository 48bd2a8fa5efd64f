// A rule's sentence ends with where it comes from, in brackets: the one is read, the other looked up.
export interface Cited {
  sentence: string;
  source: string;
}

export function cited(text: string): Cited {
  const found = /^(.*?) \(([^()]+)\)$/s.exec(text);
  return found ? { sentence: found[1]!, source: found[2]! } : { sentence: text, source: "" };
}
