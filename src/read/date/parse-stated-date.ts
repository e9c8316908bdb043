import { monthNumber } from "../../text/month-number.ts";
import { dateStretch, type Stretch } from "./date-stretch.ts";

/**
 * The day that a page or a line states, in ISO 8601, RFC 5322 or plain English; null where it is none.
 * The day is the one written, whatever the offset behind it says: a story of 23:30 in New York is that day's.
 * "10/11/2019" is two days on two sides of an ocean, so it is none; "10/25/2019" can be only one.
 */
export function parseStatedDate(stated: string): Stretch | null {
  const text = stated.normalize("NFKC").replace(/\s+/g, " ").trim();
  // No date is longer, and the patterns need not run over a whole paragraph.
  if (text.length > 80) return null;
  const stretch = readIso(text) ?? readWords(text) ?? readSlashes(text);
  return stretch !== null && isPlausible(stretch) ? stretch : null;
}

function readIso(text: string): Stretch | null {
  const match =
    /^(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?(?:[T ]\d.*|Z|[+-]\d\d:?\d\d)?$/.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)(?:T?\d.*)?$/.exec(text) ??
    /^(\d{4})[/.](\d\d?)[/.](\d\d?)(?: .*)?$/.exec(text);
  if (match === null) return null;
  return dateStretch(Number(match[1]), match[2] ? Number(match[2]) : null, match[3] ? Number(match[3]) : null);
}

const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? (?:the )?)?";
const MONTH = "([a-z]{3,9})\\.?";
const TIME = "(?:,? ?(?:at |[-–—|] ?)?(?:\\d{1,2}[:.]\\d\\d|\\d{1,2} ?[ap]\\.?m\\b).*)?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH} ${DAY},? (\\d{4})\\.?${TIME}$`, "i");
const DAY_FIRST = new RegExp(`^${WEEKDAY}${DAY}(?: of)?[ -]${MONTH},?[ -](\\d{4})\\.?${TIME}$`, "i");
const MONTH_ALONE = new RegExp(`^${MONTH},? (\\d{4})$`, "i");
function readWords(text: string): Stretch | null {
  const us = MONTH_FIRST.exec(text);
  if (us) return dateStretch(Number(us[3]), monthNumber(us[1]!), Number(us[2]));
  const other = DAY_FIRST.exec(text);
  if (other) return dateStretch(Number(other[3]), monthNumber(other[2]!), Number(other[1]));
  const month = MONTH_ALONE.exec(text);
  return month ? dateStretch(Number(month[2]), monthNumber(month[1]!), null) : null;
}

function readSlashes(text: string): Stretch | null {
  const match = /^(\d\d?)[/.](\d\d?)[/.](\d{4})(?:,? .*)?$/.exec(text);
  if (match === null) return null;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (first === second || second > 12) return dateStretch(year, first, second);
  return first > 12 ? dateStretch(year, second, first) : null;
}

/** Machines that know no date write their zero. */
const isPlausible = (date: Stretch) => date.from >= "1700-01-01" && date.from < "2200" && date.edtf !== "1970-01-01";
