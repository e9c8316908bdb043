import PostalMime, { type Email } from "postal-mime";
import { Failure } from "../../record/failure.ts";
import type { Note } from "../../record/note.ts";
import { readFragment } from "../html/read-fragment.ts";
import { makeWhole } from "../make-part.ts";
import type { Parsed } from "../parsed.ts";
import { refuse } from "../refuse.ts";
import type { Opened } from "../source.ts";
import type { Step } from "../step.ts";
import { isCutOff } from "./is-cut-off.ts";
import { parseAttachment, sortAttachments } from "./parse-attachment.ts";
import { readHeaders } from "./read-headers.ts";

/** Parses a mail: its body is one document, each attachment of a format that is read is another. */
export async function* parseMail(source: Opened): AsyncGenerator<Step> {
  const email = await parse(source);
  const { read, leftOut } = sortAttachments(email.attachments);
  const body = readBody(email);
  if (body.text.trim() !== "" || read.length === 0) yield makeBody(source, email, body, leftOut);
  for (const attachment of read) yield* parseAttachment(source, attachment);
}

async function parse({ bytes, name }: Opened): Promise<Email> {
  try {
    // A mail within the mail would otherwise be pasted into its text, as if both were one.
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch (error) {
    throw new Failure("damaged-file", `${name} cannot be read as a mail: ${(error as Error).message}.`);
  }
}

type Body = { readonly text: string; readonly notes: readonly Note[] };

/** HTML has paragraphs where plain text is broken into short lines; it is passed over where most words are elsewhere. */
function readBody({ text = "", html = "" }: Email): Body {
  const page = html === "" ? { text: "", notes: [] } : readFragment(html);
  return page.text.length * 2 >= text.length ? page : { text, notes: [] };
}

function makeBody(source: Opened, email: Email, body: Body, leftOut: readonly string[]): Parsed {
  const notes: Note[] = [...body.notes];
  const note = (code: Note["code"], detail: string) => notes.push({ code, at: null, detail });
  if (isCutOff(source.bytes)) note("cut-off", "The mail ends before its last part does.");
  if (body.text.includes("\uFFFD"))
    note("invalid-characters", "Some bytes mean nothing in the encoding that is named.");
  if (leftOut.length > 0) note("attachments-left-out", `Attachments that were not read: ${leftOut.join(", ")}.`);
  const { stated, id } = readHeaders(email);
  try {
    return makeWhole(source, { text: body.text, notes, stated: [stated] }, id);
  } catch (error) {
    return refuse(error, source);
  }
}
