import { Failure } from "../../record/failure.ts";
import { openForm, type Upload } from "./open-form.ts";

/** How much may come at once. */
export type UploadLimits = { readonly bytes: number; readonly files: number };

const LIMITS: UploadLimits = { bytes: 2 * 1024 * 1024 * 1024, files: 20_000 };

/**
 * Writes the files of a multipart form into a folder as they come, never holding one whole. Throws `Failure` "over-limit",
 * "bad-option" or "not-written"; whatever else it throws, the form came broken.
 */
export async function stageUpload(
  body: AsyncIterable<Uint8Array>,
  given: { readonly type: string; readonly folder: string; readonly limits?: UploadLimits },
): Promise<Upload> {
  const { type, folder, limits = LIMITS } = given;
  const form = openForm(type, folder, limits);
  let bytes = 0;
  try {
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes > limits.bytes) throw new Failure("over-limit", `at most ${limits.bytes} bytes are taken at once`);
      for (let at = 0; at < chunk.length; at += PIECE) await form.take(chunk.subarray(at, at + PIECE));
    }
    return await form.end();
  } finally {
    form.close();
  }
}

/** Bytes that are parsed before it is waited for the files in them, so that thousands of small ones are not all open at once. */
const PIECE = 16 * 1024;
