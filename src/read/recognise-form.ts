import type { DocumentForm } from "../text/document.ts";
import { textLines } from "./text-lines.ts";

/** "PRESS RELEASE", "For immediate release: …", "Press release No. 12"; not "Press releases from Oru say". */
const RELEASE =
  /^[\s*#_>-]*(?:for immediate (?:release|distribution)|(?:press|news|media) (?:release|statement))(?:$|[\s*_]*[:.|#(–—-]|[\s*_]+(?:no\b|№|\d)|[\s*_]+for immediate)/i;
/** "MAYOR ORSOS:", "Q:", "Bela Orsos, mayor:", "[10:02] Host:", ">> Hana Suleiman:". */
const LABEL =
  /^(?:>> ?)?(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]? +)?(\p{Lu}[\p{L}\p{M}.'’-]*(?:,? [\p{L}\p{M}.'’()-]+){0,4}) ?:(?:\s|$)/u;

/** What stands before a colon again and again, and speaks not. */
const NO_SPEAKER =
  /^(?:images?|photos?|pictures?|videos?|e-?mail|twitter|tel|phone|fax|web|website|facts?|notes?|sources?|related|see also|read more|updated?|date|place|time)$/i;

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
  const counts = new Map<string, number>();
  for (const line of lines) {
    const label = LABEL.exec(line.slice(0, 120))?.[1];
    if (label && !NO_SPEAKER.test(label)) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  // A form ("Date: …", "Place: …") has each label once; those who talk come back, and captions seldom do as often.
  const recurring = [...counts.values()].filter((count) => count > 1);
  const spoken = recurring.reduce((sum, count) => sum + count, 0);
  if (recurring.length > 1 && spoken >= 4 && spoken >= 0.5 * lines.length) return true;
  return spoken >= 8 && spoken >= 0.3 * lines.length;
}
