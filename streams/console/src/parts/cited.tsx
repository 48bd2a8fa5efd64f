// A sentence of a rule, and smaller where it comes from.
import { capital } from "../words/codes";
import { cited } from "../words/cited";

export function Cited({ text }: { text: string }) {
  const { sentence, source } = cited(text);
  return (
    <>
      {capital(sentence)}
      {source && <span class="source"> {source}</span>}
    </>
  );
}
