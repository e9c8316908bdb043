/**
 * UTF-16 without a byte order mark, told by the zeros: in Latin text every other byte is one. Null where they do not
 * alternate.
 */
export function utf16ByZeros(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return null;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  const [even, odd] = zeros as [number, number];
  const many = length * 0.3;
  const few = length * 0.01;
  if (odd > many && even <= few) return "utf-16le";
  return even > many && odd <= few ? "utf-16be" : null;
}
