import yauzl from "yauzl";
import { Failure } from "../../record/failure.ts";

/** Something that lies in a ZIP file, with its name as text; whatever that is, nothing is ever written by it. */
export type Member = {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** Its unpacked bytes, piece by piece. Throws `Failure` "damaged-file". */
  readonly pieces: () => AsyncGenerator<Uint8Array>;
  /** Its packed bytes. */
  readonly packed: number;
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
  const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false);
  return {
    name,
    isEncrypted: entry.isEncrypted(),
    packed: entry.compressedSize,
    pieces: async function* () {
      try {
        yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
      } catch (error) {
        // Its size was not what the list says, its checksum was wrong, or it is packed in an unknown way.
        throw damaged(name, error as Error);
      }
    },
  };
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
