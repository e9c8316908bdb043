import { basename } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { Failure } from "../../record/failure.ts";
import { LIMITS } from "../limits.ts";
import type { Opened } from "../source.ts";
import type { Step } from "../step.ts";
import { parseMember } from "./parse-member.ts";

const inflate = promisify(gunzip);

/** Parses the one file in a gzip file, which is called as the gzip file is, without its ".gz". */
export async function* parseGzip(source: Opened): AsyncGenerator<Step> {
  const name = basename(source.name)
    .replace(/\.gz$/i, "")
    .replace(/\.tgz$/i, ".tar");
  yield* parseMember(source, name, () => unpack(source, name));
}

async function unpack({ bytes, allowance }: Opened, name: string): Promise<Uint8Array> {
  const limit = Math.min(LIMITS.member, Math.max(allowance.bytes, 1));
  try {
    const unpacked = await inflate(bytes, { maxOutputLength: limit });
    allowance.bytes -= unpacked.length;
    return unpacked;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ERR_BUFFER_TOO_LARGE") {
      const left = limit === LIMITS.member ? "" : "what is left of ";
      const mebibytes = (left ? LIMITS.unpacked : LIMITS.member) / 1024 / 1024;
      throw new Failure("over-limit", `${name} unpacks to more than ${left}${mebibytes} MiB.`);
    }
    throw new Failure("damaged-file", `${name} is damaged, or was cut off: ${message}.`);
  }
}
