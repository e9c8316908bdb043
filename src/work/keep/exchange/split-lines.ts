import { Failure } from "../../../record/failure.ts";

/** The lines of a UTF-8 stream, without their ends. Throws `Failure` "not-importable" for bytes that are no text. */
export async function* splitLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let waiting: string[] = [];
  for await (const chunk of bytes) {
    const lines = decoded(() => decoder.decode(chunk, { stream: true })).split("\n");
    const rest = lines.pop()!;
    for (const line of lines) {
      yield waiting.join("") + line;
      waiting = [];
    }
    waiting.push(rest);
  }
  const last = waiting.join("") + decoded(() => decoder.decode());
  if (last !== "") yield last;
}

const decoded = (decode: () => string): string => {
  try {
    return decode();
  } catch {
    throw new Failure("not-importable", "the file is not UTF-8");
  }
};
