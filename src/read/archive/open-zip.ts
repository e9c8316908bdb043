import { isUtf8 } from "node:buffer";
import yauzl from "yauzl";
import { Failure } from "../../record/failure.ts";

/** Something that lies in a ZIP file, with its name as text; whatever that is, nothing is ever written by it. */
export type Member = {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** Its unpacked bytes, piece by piece. Throws `Failure` "damaged-file". */
  readonly pieces: () => AsyncGenerator<Uint8Array>;
  /** How many bytes it has packed, and the checksum of the unpacked ones, as the list says. */
  readonly packed: number;
  readonly checksum: number;
};

/** The members of a ZIP file in the order of its list. Throws `Failure` "damaged-file" where the list is broken. */
export async function* openZip(bytes: Uint8Array, name: string): AsyncGenerator<Member> {
  // Names come as bytes, since it would otherwise end at the first one that leads out of the archive.
  const options = { lazyEntries: true, decodeStrings: false };
  const zip = await open(bytes, options, name);
  const entries = zip.eachEntry();
  try {
    for (;;) {
      const { value: entry, done } = await entries.next().catch((error: Error) => {
        throw damaged(name, error);
      });
      if (done) return;
      yield memberOf(zip, entry);
    }
  } finally {
    zip.close();
  }
}

function memberOf(zip: yauzl.ZipFile, entry: yauzl.Entry): Member {
  const raw = entry.fileName as unknown as Buffer;
  const name = nameOf(entry, raw);
  return {
    name,
    isEncrypted: entry.isEncrypted(),
    packed: entry.compressedSize,
    checksum: entry.crc32,
    pieces: async function* () {
      try {
        yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
      } catch (error) {
        // Its size was not what the list says, or it is packed in an unknown way.
        throw damaged(name, error as Error);
      }
    },
  };
}

/** Many programs write UTF-8 without saying so; what says nothing is by the standard in the IBM PC's encoding. */
function nameOf(entry: yauzl.Entry, raw: Buffer): string {
  if (isUtf8(raw)) return raw.toString("utf8");
  return yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false);
}

async function open(bytes: Uint8Array, options: yauzl.Options, name: string): Promise<yauzl.ZipFile> {
  try {
    return await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), options);
  } catch (error) {
    throw damaged(name, error as Error);
  }
}

const damaged = (name: string, { message }: Error) =>
  new Failure("damaged-file", `${name} is damaged, or was cut off: ${message.replace(/\.$/, "")}.`);
