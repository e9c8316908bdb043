/**
 * Code point offsets, one for each UTF-16 offset from 0 to `text.length`. The one place where the two are converted;
 * brat, Web Annotation and Python count code points. An offset inside a surrogate pair has the pair's own offset.
 */
export function codePointOffsets(text: string): Uint32Array {
  const table = new Uint32Array(text.length + 1);
  let points = 0;
  for (let i = 0; i < text.length; i++) {
    table[i] = points;
    const pair = isHigh(text.charCodeAt(i)) && i + 1 < text.length && isLow(text.charCodeAt(i + 1));
    if (pair) table[++i] = points;
    points++;
  }
  table[text.length] = points;
  return table;
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
