import { z } from "zod";

const line = z.string().nullish();
/** Words, or pieces of them that are links, in bold and the like. */
const words = z.union([z.string(), z.array(z.union([z.string(), z.object({ text: z.string() })]))]);
const message = z.object({
  id: z.number(),
  date: line,
  from: line,
  forwarded_from: line,
  text: words,
});
const chat = z.object({
  id: z.number(),
  name: line,
  // Held against the schema one by one: a broken message stops no other.
  messages: z.array(z.unknown()),
});
const chats = z.object({ list: z.array(z.unknown()) });
const whole = z.object({ chats: chats.optional(), left_chats: chats.optional() });

/** A chat as Telegram's desktop program exports it; its messages are not looked at yet. */
export type TelegramChat = z.infer<typeof chat>;
/** One message with text. */
export type TelegramMessage = z.infer<typeof message>;

/** The chats in an export of one chat or of all; none where the value is no such export. */
export function chatsOf(value: unknown): readonly TelegramChat[] {
  const one = chat.safeParse(value);
  if (one.success) return [one.data];
  const all = whole.safeParse(value);
  if (!all.success) return [];
  const lists = [...(all.data.chats?.list ?? []), ...(all.data.left_chats?.list ?? [])];
  return lists.flatMap((item) => chat.safeParse(item).data ?? []);
}

/** The message, null for a service message, and undefined for what is none. */
export function messageOf(value: unknown): TelegramMessage | null | undefined {
  const isService = typeof value === "object" && value !== null && "type" in value && value.type === "service";
  return isService ? null : message.safeParse(value).data;
}

/** A message's words, their pieces put together. */
export function wordsOf({ text }: TelegramMessage): string {
  return typeof text === "string"
    ? text
    : text.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}
