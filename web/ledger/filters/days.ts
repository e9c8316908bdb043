/** From the first to the last day, YYYY-MM-DD; null for an open end. */
type Days = { readonly from: string | null; readonly to: string | null };

/** Days as the address has them, `FROM..TO`; null where there are none, or they are written in another way. */
export function parseDays(words: string | null): Days | null {
  const match = /^(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?$/.exec(words ?? "");
  return match && { from: match[1] ?? null, to: match[2] ?? null };
}

/** Days as the address has them; null where both ends are open. */
export function writeDays({ from, to }: Days): string | null {
  return from === null && to === null ? null : `${from ?? ""}..${to ?? ""}`;
}
