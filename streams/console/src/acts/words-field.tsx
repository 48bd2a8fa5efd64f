// A reason in a person's own words. Personal: the gateway keeps it apart, and it is erased with the call.
export function WordsField({ label, required = false }: { label: string; required?: boolean }) {
  return (
    <label>
      {label}
      <textarea name="words" rows={3} maxLength={4000} required={required} />
      <small>Kept apart with what is personal, never in the log.</small>
    </label>
  );
}

export function wordsOf(fields: FormData): { words?: string } {
  const words = String(fields.get("words") ?? "").trim();
  return words ? { words } : {};
}
