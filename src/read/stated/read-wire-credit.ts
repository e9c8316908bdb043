import { parseStatedDate } from "../date/parse-stated-date.ts";
import type { Stated } from "./stated.ts";

/** An agency as the dateline writes it, and that line's date, null where it is not whole. */
export type WireCredit = { readonly agency: string; readonly published: Stated["published"] };

/** Agencies known by name need no place before them; any other must stand behind one in capitals. */
const AGENCIES =
  /^(?:AP|(?:The )?Associated Press|Reuters|Thomson Reuters|AFP|Agence France-Presse|dpa|UPI|Xinhua|TASS|ITAR-TASS|Interfax|RIA Novosti|Ukrinform|Anadolu|Anadolu Agency|AA|EFE|ANSA|Kyodo|Yonhap|PTI|ANI|IANS|IRNA|SANA|Bloomberg|CNN|Press Association|PA|Canadian Press|AAP)$/;
const OPENING = /^(?:([^()]{2,80}?)[\s,]*)?\(([^()]{2,40})\)\s*(?:-{1,3}|[–—])\s*\S/;
const PLACE = /^\p{Lu}[\p{Lu}\p{M}.'’/-]+(?:[ /-]\p{Lu}[\p{Lu}\p{M}.'’/-]*)*(?:, ?[\p{L}\p{M}.' -]+)?(?:, .*)?$/u;

/** The agency that a story's first words credit, "KABUL, Oct. 15, 2019 (AP) —", and the date between, if it is whole. */
export function readWireCredit(line: string): WireCredit | null {
  const match = OPENING.exec(line.slice(0, 160));
  if (match === null) return null;
  const [before, agency] = [match[1]?.trim() ?? "", match[2]!.trim()];
  const isKnown = AGENCIES.test(agency);
  const isPlace = PLACE.test(before);
  if (!(isPlace && /^[\p{Lu}d]/u.test(agency)) && !(isKnown && isShortOpening(before))) return null;
  return { agency, published: readDay(before) };
}

/** "Oru, Devan (AP) —", "Oct 15 (Reuters) -", "(AFP) –". */
const isShortOpening = (before: string) =>
  before === "" || (/^[\p{Lu}\d]/u.test(before) && before.split(/\s+/).length <= 6);

function readDay(before: string): Stated["published"] {
  const day = /(?:^|, ?)((?:\p{L}{3,9}\.? \d{1,2}, ?\d{4})|(?:\d{1,2} \p{L}{3,9}\.?,? \d{4}))$/u.exec(before)?.[1];
  const stretch = day === undefined ? null : parseStatedDate(day);
  return stretch && { ...stretch, why: `The dateline "${before}".` };
}
