import { getDocumentProxy } from "unpdf";
import { Failure } from "../../record/failure.ts";

/** An open PDF of pdf.js. */
export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Opens a PDF. Throws `Failure` "encrypted" where it asks for a password, "damaged-file" where it is none. */
export async function openPdf(bytes: Uint8Array, name: string): Promise<Pdf> {
  try {
    // A copy, since it takes the memory of what it is given away.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    throw pdfFailure(error, name);
  }
}

/** What an error of pdf.js means to a user. */
export function pdfFailure(error: unknown, name: string): Failure {
  const { name: kind, message } = error as Error;
  if (kind === "PasswordException") return new Failure("encrypted", `${name} is locked with a password.`);
  return new Failure("damaged-file", `${name} cannot be read as a PDF file: ${message.replace(/\.$/, "")}.`);
}
