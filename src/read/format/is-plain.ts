import { Failure } from "../../record/failure.ts";
import { recogniseFormat } from "./recognise-format.ts";
import { sizeLimit } from "./size-limit.ts";

/** Whether these bytes are read without a library that could run away: as a text or page, or not at all. */
export function isPlain(bytes: Uint8Array, name: string, contentType: string | null): boolean {
  try {
    const { format } = recogniseFormat(bytes, name, contentType);
    return format === "text" || format === "markdown" || format === "page" || bytes.length > sizeLimit(format);
  } catch (error) {
    if (error instanceof Failure) return true;
    throw error;
  }
}
