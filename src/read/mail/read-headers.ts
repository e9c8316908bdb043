import type { Address, Email } from "postal-mime";
import { plainText } from "../stated/plain-text.ts";
import { readStatedDate } from "../stated/read-stated-date.ts";
import type { Stated } from "../stated/stated.ts";
import { webAddress } from "../stated/web-address.ts";

/** What a mail's headers state of it, and the id that it has as a mail (RFC 2392). */
export function readHeaders(email: Email): { readonly stated: Partial<Stated>; readonly id: string | null } {
  // The library's own date is in UTC, and the day is the one that the sender wrote.
  const header = (key: string) => email.headers.find((one) => one.key === key)?.value ?? null;
  const from = nameOf(email.from ?? email.sender);
  // Who sends to a list publishes; anybody else writes.
  const isPublished = header("list-id") !== null || header("list-unsubscribe") !== null;
  const id = email.messageId?.replace(/^\s*<|>\s*$/g, "").trim();
  return {
    stated: {
      title: plainText(email.subject),
      outlet: isPublished ? from : null,
      byline: isPublished ? null : from,
      url: webAddress(/<([^>]*)>/.exec(header("archived-at") ?? "")?.[1]),
      published: readStatedDate(header("date"), "The mail's header, Date:"),
    },
    id: id ? `mid:${id}` : null,
  };
}

const nameOf = (from: Address | undefined) => plainText(from?.name) ?? plainText(from?.address);
