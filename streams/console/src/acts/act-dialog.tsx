// The frame of everything that a person tells a desk: title, what it means, fields, answer.
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { act, actor, isName } from "../state/actor";
import { close } from "./asking";
import { useTelling } from "./telling";

interface Props {
  title: string;
  path: string;
  submit: string;
  /** The incident's version on the screen; null where the act is about none. */
  version: number | null;
  body: (fields: FormData) => object;
  /** Send at once where nothing has to be filled in. */
  atOnce?: boolean;
  danger?: boolean;
  children?: ComponentChildren;
}

export function ActDialog({ title, path, submit, version, body, atOnce, danger, children }: Props) {
  const telling = useTelling(version);
  const form = useRef<HTMLFormElement>(null);

  function send() {
    if (!form.current?.reportValidity()) return;
    const fields = new FormData(form.current);
    const name = fields.get("actor");
    if (typeof name === "string" && isName(name)) act(name);
    void telling.send(path, body(fields));
  }

  useEffect(() => {
    if (atOnce && actor.value) send();
  }, []);

  return (
    <Dialog title={title}>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {children}
        <Who />
        {telling.problem && (
          <div class="notice" role="alert">
            <p>{telling.problem}</p>
            {telling.faults.length > 0 && <List of={telling.faults} />}
            {telling.changed && <Meanwhile changed={telling.changed} />}
          </div>
        )}
        <div class="dialog-acts">
          <button type="button" onClick={close}>
            Cancel
          </button>
          <button type="submit" class={danger ? "danger strong" : "primary"} disabled={telling.busy}>
            {telling.busy ? "Waiting for the desk…" : telling.changed ? `${submit} all the same` : submit}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Meanwhile({ changed }: { changed: readonly string[] }) {
  return (
    <>
      <p>Since you looked:</p>
      <List of={changed.length ? changed : ["The incident was changed; the page shows it as it is now."]} />
      <p>Nothing was done. Do it all the same?</p>
    </>
  );
}

function List({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}

/** Asked once for a window; recorded with everything that is done here. */
function Who() {
  if (actor.value) {
    return (
      <p class="faint">
        Recorded as <strong>{actor.value}</strong>: local, unverified.
      </p>
    );
  }
  return (
    <label>
      Who acts? (recorded; local, unverified)
      <input name="actor" required pattern="[A-Za-z0-9._\-]{1,60}" placeholder="dispatcher-3" autocomplete="off" />
      <small>Your name or position. The record holds a pseudonym of it; the name itself is kept apart and can be removed.</small>
    </label>
  );
}

export function Dialog({ title, children }: { title: string; children: ComponentChildren }) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const came = document.activeElement;
    box.current?.showModal();
    return () => came instanceof HTMLElement && came.isConnected && came.focus();
  }, []);
  return (
    <dialog ref={box} aria-labelledby={id} onClose={close}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
