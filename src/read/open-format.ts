import type { Format } from "./format/format.ts";
import type { Opened } from "./source.ts";
import type { Step } from "./step.ts";

/** Gives what is in a source of one format. Throws `Failure` where that is nothing. */
export type Parse = (source: Opened) => AsyncIterable<Step>;

/** The parser of a format; its library is loaded with it, and no other. */
export async function openFormat(format: Format): Promise<Parse> {
  switch (format) {
    case "text":
    case "markdown":
    case "page":
      return (await import("./parse-plain.ts")).parsePlain(format);
    case "pdf":
      return (await import("./pdf/parse-pdf.ts")).parsePdf;
    case "docx":
      return (await import("./docx/parse-docx.ts")).parseDocx;
    case "mail":
      return (await import("./mail/parse-mail.ts")).parseMail;
    case "feed":
      return (await import("./feed/parse-feed.ts")).parseFeed;
    case "json":
      return (await import("./json/parse-json.ts")).parseJson;
    case "jsonl":
      return (await import("./rows/parse-json-lines.ts")).parseJsonLines;
    case "table":
      return (await import("./rows/parse-table.ts")).parseTable;
    case "zip":
      return (await import("./archive/parse-zip.ts")).parseZip;
    case "gzip":
      return (await import("./archive/parse-gzip.ts")).parseGzip;
  }
}
