import type { DocumentForm } from "../text/document.ts";
import { textLines } from "./text-lines.ts";

/** "PRESS RELEASE", "For immediate release: …", "Press release No. 12"; not "Press releases from Oru say". */
const RELEASE =
  /^[\s*#_>-]*(?:for immediate (?:release|distribution)|(?:press|news|media) (?:release|statement))(?:$|[\s*_]*[:.|#(–—-]|[\s*_]+(?:no\b|№|\d)|[\s*_]+for immediate)/i;
/** "MAYOR ORSOS:", "Q:", "Bela Orsos, mayor:", "[10:02] Host:", ">> Hana Suleiman:". */
const LABEL =
  /^(?:>> ?)?(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]? +)?(\p{Lu}[\p{L}\p{M}.'’-]*(?:,? [\p{L}\p{M}.'’()-]+){0,4}) ?:(?:\s|$)/u;

/**
 * A release where it calls itself one, a transcript where many of its lines begin with somebody's name and a colon,
 * opinion where its page says so; else a report.
 */
export function recogniseForm(text: string, saysOpinion: boolean): DocumentForm {
  if (textLines(text, 6).some((line) => RELEASE.test(line))) return "release";
  if (isTranscript(text)) return "transcript";
  return saysOpinion ? "opinion" : "report";
}

function isTranscript(text: string): boolean {
  const lines = textLines(text, 1_000);
  const labels = lines.flatMap((line) => LABEL.exec(line.slice(0, 120))?.[1] ?? []);
  // A form ("Date: …", "Place: …") has each label once; those who talk come back.
  return labels.length >= 4 && labels.length >= 0.3 * lines.length && new Set(labels).size <= labels.length / 1.5;
}
