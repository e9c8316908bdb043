/** A file that a person has dropped or chosen, under its path as it was found. */
export type Picked = { readonly file: File; readonly path: string };

/** Whether a file is passed over in a folder, as the command does: hidden ones, and ledgers. */
export function isPassedOver(path: string): boolean {
  const parts = path.split("/");
  if (parts.length === 1) return false;
  return parts.some((part, at) => part.startsWith(".") || (at < parts.length - 1 && part.endsWith(".standoff")));
}

/** How much the desk takes at once. */
export const MOST = { bytes: 2 * 1024 ** 3, files: 20_000 } as const;

/** Why so much cannot be handed over at once, in a sentence; null where it can. */
export function tooMuch(picked: readonly Picked[]): string | null {
  if (picked.length > MOST.files) {
    return `At most ${MOST.files.toLocaleString("en")} files are taken at once, and these are ${picked.length.toLocaleString("en")}: hand over one folder after the other, or use standoff add in a terminal.`;
  }
  const bytes = picked.reduce((sum, { file }) => sum + file.size, 0);
  if (bytes > MOST.bytes) {
    return "At most 2 GiB are taken at once, and these are more: hand over one folder after the other, or use standoff add in a terminal.";
  }
  return null;
}
