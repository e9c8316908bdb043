import type { StatementValues } from "./statement-values.ts";

/** The field of a form that a refusal of the API is about; null where it names none. */
export function fieldOfRefusal(message: string, sent: object): keyof StatementValues | null {
  // A body that the API's schema refuses is named by its path: "edits.content.0: …".
  const path = /^(?:edits\.)?([A-Za-z]+)(?:\.\d+)?(?:\.\w+)*: /.exec(message)?.[1];
  if (path !== undefined && path in sent) return path as keyof StatementValues;
  if (/pieces of a content/.test(message)) return "content";
  const quoted = Object.entries(sent).find(([, value]) =>
    [value].flat().some((one) => typeof one === "string" && one !== "" && names(message, one)),
  );
  return (quoted?.[0] as keyof StatementValues | undefined) ?? null;
}

const names = (message: string, words: string): boolean =>
  message.includes(`“${words}”`) ||
  message.startsWith(`the document names no ${words}`) ||
  message.startsWith(`${words} may be `);

/** A refusal in words for a form, where words are taken from the text and no offsets are typed. */
export function wordsOfRefusal(message: string): string {
  return message.replace(/ stands in several places: .*$/, " stands in several places of the text: give more words");
}
