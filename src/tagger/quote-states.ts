/** For each UTF-16 unit, 1 if it stands inside quotation marks; a line break closes what is open. As in `training/`. */
export function quoteStates(text: string): Uint8Array {
  const states = new Uint8Array(text.length);
  let inside = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === "\n") inside = 0;
    else if (c === "“" || c === "«" || c === "„") inside = 1;
    states[i] = inside;
    if (c === "”" || c === "»") inside = 0;
    else if (c === '"') {
      inside = 1 - inside;
      states[i] = 1;
    }
  }
  return states;
}
