// A rule's sentence ends with where it comes from, in brackets: the one is read, the other looked up.
export interface Cited {
  sentence: string;
  source: string;
}

export function cited(text: string): Cited {
  if (!text.endsWith(")")) return { sentence: text, source: "" };
  let depth = 0;
  // From the end, because a source may hold brackets of its own, and so may the sentence.
  for (let at = text.length - 1; at > 0; at -= 1) {
    if (text[at] === ")") depth += 1;
    if (text[at] === "(") depth -= 1;
    if (depth === 0) {
      return { sentence: text.slice(0, at).trimEnd(), source: text.slice(at + 1, -1) };
    }
  }
  return { sentence: text, source: "" };
}
