/** The UTF-16 offset of each code point, and of the text's end: brat counts code points, spans count code units. */
export function utf16Offsets(text: string): Uint32Array {
  const starts: number[] = [];
  let offset = 0;
  for (const point of text) {
    starts.push(offset);
    offset += point.length;
  }
  return Uint32Array.from([...starts, offset]);
}
