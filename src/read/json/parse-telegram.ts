import { canonicalJson } from "../../text/canonical-json.ts";
import { makePart } from "../make-part.ts";
import type { Parsed } from "../parsed.ts";
import type { Opened } from "../source.ts";
import { plainText } from "../stated/plain-text.ts";
import { readStatedDate } from "../stated/read-stated-date.ts";
import { messageOf, type TelegramChat, wordsOf } from "./telegram-chat.ts";

/**
 * Parses the chats of an export: each message with text is one document, a post of its chat. Pictures without words
 * and what the service says ("… joined the group") are none.
 */
export async function* parseTelegram(source: Opened, chats: readonly TelegramChat[]): AsyncGenerator<Parsed> {
  for (const chat of chats) {
    const outlet = plainText(chat.name);
    const place = chats.length > 1 ? `chat ${chat.id}, ` : "";
    for (const [i, value] of chat.messages.entries()) {
      const message = messageOf(value);
      if (message === null) continue;
      if (message === undefined) {
        yield refusedMessage(source, `${place}entry ${i + 1}`);
        continue;
      }
      const text = wordsOf(message);
      if (text.trim() === "") continue;
      const from = plainText(message.from);
      const stated = {
        outlet: outlet ?? from,
        // A channel speaks in its own name.
        byline: from === outlet ? null : from,
        // Whoever is forwarded is the origin, as an agency is.
        credit: plainText(message.forwarded_from),
        published: readStatedDate(message.date, "The export's date of the message,"),
      };
      const id = `telegram:${chat.id}/${message.id}`;
      const own = canonicalJson({ ...stated, published: message.date ?? null, id, text });
      const part = { name: `${place}message ${message.id}`, id, own };
      yield makePart(source, part, { text, stated: [stated], notes: [], form: "post" });
    }
  }
}

function refusedMessage({ path, within }: Opened, name: string): Parsed {
  const part = within ? `${within.part}, ${name}` : name;
  return { kind: "refused", path, part, code: "damaged-file", message: `${name} is no message of Telegram's.` };
}
