/**
 * The words, at most `limit` characters where that can be done at word borders: the middle is left out and marked
 * "[…]", in brackets so that nobody takes it for the text's own dots. A quotation mark that closes the whole stays.
 */
export function shortenMiddle(words: string, limit: number): string {
  if (words.length <= limit) return words;
  const parts = words.split(" ");
  let head = 0;
  let tail = parts.length;
  let room = limit - GAP.length;
  while (head < tail) {
    // Two words in front for one behind: the beginning says who does what.
    const fromFront = head <= 2 * (parts.length - tail);
    const next = parts[fromFront ? head : tail - 1]!;
    if (next.length + 1 > room) break;
    room -= next.length + 1;
    if (fromFront) head++;
    else tail--;
  }
  if (head === 0 || tail === parts.length) return words;
  return `${parts.slice(0, head).join(" ")} ${GAP} ${parts.slice(tail).join(" ")}`;
}

const GAP = "[…]";
