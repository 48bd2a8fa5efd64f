// Find an incident by its id, or a part of it; an ended one by its whole id.
import { useState } from "preact/hooks";
import { select } from "../state/select";
import { shownIncidents } from "../state/store";

export function Search() {
  const [problem, setProblem] = useState("");
  function find(text: string) {
    const wanted = text.trim().toLowerCase();
    if (!wanted) return;
    const found = shownIncidents.value.filter((each) => each.id.toLowerCase().includes(wanted));
    if (found.length > 1) return setProblem(`${found.length} ids hold this; type more of it.`);
    setProblem("");
    select(found[0]?.id ?? text.trim());
  }
  return (
    <search>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          find(String(new FormData(event.currentTarget).get("id") ?? ""));
        }}
      >
        <label>
          <span class="unseen">Find an incident by its id</span>
          <input id="search" name="id" type="search" placeholder="Incident id  /" autocomplete="off" />
        </label>
        {problem && <span role="alert">{problem}</span>}
      </form>
    </search>
  );
}
