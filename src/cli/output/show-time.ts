/** A time that is left, for people: "40 s", "7 min". */
export function showTime(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
