/** Words by which others are looked for that may be the same party: the last of its name, by which it is most often called. */
export function candidateWords(name: string): string {
  const words = name.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return words.at(-1) ?? "";
}
