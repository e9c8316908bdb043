import { Failure } from "../../record/failure.ts";
import type { Parsed } from "../parsed.ts";
import { decodeRows } from "../rows/decode-rows.ts";
import { parseJsonLines } from "../rows/parse-json-lines.ts";
import type { Opened } from "../source.ts";
import { parseTelegram } from "./parse-telegram.ts";
import { chatsOf } from "./telegram-chat.ts";

/**
 * Parses a file of JSON by what it holds: an export of Telegram, a JSON feed, or one object a line.
 * Throws `Failure` "damaged-file" where it is no JSON, "format-not-supported" where it is any other.
 */
export async function* parseJson(source: Opened): AsyncGenerator<Parsed> {
  const { text, noted } = decodeRows(source);
  const value = parseValue(text);
  if (value === undefined) {
    if (!isObject(parseValue(/[^\r\n]+/.exec(text)?.[0] ?? ""))) {
      throw new Failure("damaged-file", `${source.name} is no JSON, or was cut off.`);
    }
    yield* parseJsonLines(source);
    return;
  }
  const chats = chatsOf(value);
  if (chats.length > 0) yield* parseTelegram(noted, chats);
  else if (isFeed(value)) yield* (await import("../feed/parse-feed.ts")).parseFeed(source);
  else throw new Failure("format-not-supported", `${source.name} is JSON of a kind that is not read.`);
}

function parseValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // There is no other way to ask whether it is JSON; the value of no JSON is undefined.
    return undefined;
  }
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isFeed = (value: unknown) =>
  isObject(value) && "version" in value && String(value.version).includes("jsonfeed.org/version");
