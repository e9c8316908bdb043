/**
 * A value as one line of JSON. U+0085, U+2028 and U+2029 are escaped, since many readers of line-wise files take them
 * for line ends; lone surrogates come out escaped as well, so that the line is always well-formed UTF-8.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
