import type { Attachment } from "postal-mime";
import { Failure } from "../../record/failure.ts";
import { nameBinary } from "../format/name-binary.ts";
import { namedFormat } from "../format/named-format.ts";
import { recogniseFormat } from "../format/recognise-format.ts";
import { givenToParts } from "../given.ts";
import { LIMITS } from "../limits.ts";
import { parseSource } from "../parse-source.ts";
import { joinParts, refuse } from "../refuse.ts";
import type { Opened, Source } from "../source.ts";
import type { Step } from "../step.ts";

/** An attachment that may be read, with its number among all of a mail's, from 1. */
export type Numbered = { readonly number: number; readonly attachment: Attachment };

/** Those attachments whose format is read, and of the others, but for pictures within the text, the names. */
export function sortAttachments(all: readonly Attachment[]): { read: readonly Numbered[]; leftOut: readonly string[] } {
  const read: Numbered[] = [];
  const leftOut: string[] = [];
  for (const [i, attachment] of all.entries()) {
    if (i < LIMITS.attachments && isRead(attachment)) read.push({ number: i + 1, attachment });
    else if (!attachment.related) leftOut.push(describe(attachment, i + 1));
  }
  return { read, leftOut };
}

function isRead({ filename, mimeType, content }: Attachment): boolean {
  if (namedFormat(filename ?? "", mimeType) !== null || mimeType === "text/plain") return true;
  try {
    // Calendars, cards and signatures are text, too, and nobody's report.
    return recogniseFormat(bytesOf(content), filename ?? "", mimeType).format !== "text";
  } catch (error) {
    if (error instanceof Failure) return error.code === "encrypted";
    throw error;
  }
}

const describe = ({ filename, mimeType, content }: Attachment, number: number) =>
  `${filename ?? `number ${number}`} (${nameBinary(bytesOf(content)) ?? mimeType})`;

/** The documents of one attachment: parts of the mail, which is the original of all of them. */
export async function* parseAttachment(mail: Opened, { number, attachment }: Numbered): AsyncGenerator<Step> {
  const { filename, mimeType, content } = attachment;
  const name = filename ? `attachment ${number}: ${filename}` : `attachment ${number}`;
  const depth = { ...mail.depth, mails: mail.depth.mails + 1 };
  if (depth.mails > LIMITS.mails && namedFormat(filename ?? "", mimeType) === "mail") {
    yield refuse(new Failure("over-limit", `${name} lies in more than ${LIMITS.mails} mails.`), mail, name);
    return;
  }
  const within = { original: mail.original, part: joinParts(mail.within?.part, name)! };
  const given = { ...givenToParts(mail.given), contentType: mimeType };
  const source: Source = { ...mail, bytes: bytesOf(content), name: filename ?? name, given, within, depth };
  yield* parseSource(source);
}

function bytesOf(content: Attachment["content"]): Uint8Array {
  if (typeof content === "string") return Buffer.from(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
