import { Failure } from "../record/failure.ts";
import { sha256 } from "../text/sha256.ts";
import { parseGivenDate } from "./date/parse-given-date.ts";
import { FORMAT_NAMES, type Format } from "./format/format.ts";
import { recogniseFormat } from "./format/recognise-format.ts";
import { sizeLimit } from "./format/size-limit.ts";
import { openFormat } from "./open-format.ts";
import { refuse } from "./refuse.ts";
import type { Source } from "./source.ts";
import type { Step } from "./step.ts";

/** Parses a file, a member of an archive or an attachment; `Failure` of the whole becomes a refusal. */
export async function* parseSource(source: Source): AsyncGenerator<Step> {
  let count = source.skip;
  try {
    for await (const step of parseRecognised(source)) {
      if (step.kind !== "member") count++;
      yield step;
    }
    if (count === 0) throw new Failure("no-text", `${source.name} holds no text that can be read.`);
  } catch (error) {
    yield refuse(error, source);
  }
}

async function* parseRecognised(source: Source): AsyncGenerator<Step> {
  const { bytes, name, given, within, path } = source;
  if (given.published !== null) parseGivenDate(given.published);
  const { format, notes } = recogniseFormat(bytes, name, given.contentType ?? null);
  const limit = sizeLimit(format);
  if (bytes.length > limit) {
    throw new Failure("over-limit", `${name} is ${FORMAT_NAMES[format]} of more than ${limit / 1024 / 1024} MiB.`);
  }
  const parse = await openFormat(format);
  // An archive is no original; its members are, each with a hash of its own.
  const original = within?.original ?? (isArchive(format) ? "sha256:" : sha256(bytes));
  let isKept = within !== null || isArchive(format);
  for await (const step of parse({ ...source, original, notes })) {
    if (step.kind === "document" && !isKept) {
      yield { kind: "original", hash: original, bytes, path };
      isKept = true;
    }
    yield step;
  }
}

const isArchive = (format: Format) => format === "zip" || format === "gzip";
