import { existsSync, readFileSync, writeFileSync } from "node:fs";

/**
 * Puts a bench's own part into a document that several write: what stands between `<!-- NAME -->` and `<!-- /NAME -->`,
 * at its end where it has no such part yet.
 */
export function writePart(file: URL, name: string, part: string): void {
  const document = existsSync(file) ? readFileSync(file, "utf8") : "";
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->\n`];
  const whole = open + part.trimEnd() + `\n${close}`;
  const start = document.indexOf(open);
  const end = document.indexOf(close, start);
  const isThere = start >= 0 && end >= 0;
  writeFileSync(
    file,
    isThere
      ? document.slice(0, start) + whole + document.slice(end + close.length)
      : `${document.trimEnd()}\n\n${whole}`.trimStart(),
  );
}
