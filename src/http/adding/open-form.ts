import { createWriteStream } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy } from "@fastify/busboy";
import { Failure } from "../../record/failure.ts";
import { uploadName } from "./upload-name.ts";

/** A file that was handed over: where it lies now, what it was called, and when it was last changed, where that was said. */
export type Staged = { readonly path: string; readonly name: string; readonly modifiedAt: string | null };

/** What came in a form: its files, and its other fields. */
export type Upload = { readonly files: readonly Staged[]; readonly fields: ReadonlyMap<string, string> };

/** A multipart form that is taken in piece by piece. */
export type Form = {
  /** Resolves once the piece is parsed and few files are still being written. */
  take(piece: Uint8Array): Promise<void>;
  /** Nothing more comes: all files are written when this resolves. */
  end(): Promise<Upload>;
  /** Lets go of what is being written. */
  close(): void;
};

/** Takes in a form of this content type and writes its files into a folder, numbered, at most `files` of them. */
export function openForm(type: string, folder: string, { files: most }: { readonly files: number }): Form {
  const files: Staged[] = [];
  const fields = new Map<string, string>();
  const writing = openWriting();
  const { fail } = writing;
  let modifiedAt: string | null = null;
  const form = new Busboy({
    headers: { "content-type": type },
    preservePath: true,
    limits: { files: most, fields: most + BESIDE, fieldSize: LONGEST },
  });
  form.on("file", (_, stream, filename) => {
    const name = nameOr(filename, fail);
    if (name === null) return void stream.resume();
    const path = join(folder, String(files.length));
    files.push({ path, name, modifiedAt });
    modifiedAt = null;
    writing.add(stream, path);
  });
  form.on("field", (name, value, _, isCut) => {
    if (isCut) fail(new Failure("bad-option", `${name} is longer than ${LONGEST} bytes`));
    // Of the file behind it.
    if (name === "modifiedAt") modifiedAt = value;
    else fields.set(name, value);
  });
  form.on("filesLimit", () => fail(new Failure("over-limit", `at most ${most} files are taken at once`)));
  form.on("fieldsLimit", () => fail(new Failure("bad-option", "there are more fields than files")));
  form.on("error", fail);
  const finished = new Promise<void>((resolve) => form.on("finish", resolve));
  return {
    take: async (piece) => {
      await writing.unlessFailed(new Promise<void>((resolve) => form.write(piece, () => resolve())));
      await writing.few();
    },
    end: async () => {
      form.end();
      await writing.unlessFailed(finished);
      await writing.all();
      return { files, fields };
    },
    close: () => {
      writing.close();
      form.destroy();
    },
  };
}

const nameOr = (given: string | undefined, fail: (error: unknown) => void): string | null => {
  try {
    return uploadName(given ?? "");
  } catch (error) {
    fail(error);
    return null;
  }
};

/** Files that are being written, and the first thing that failed. */
const openWriting = () => {
  const open = new Map<Readable, Promise<void>>();
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // It may fail when nobody waits for it.
  failed.catch(() => {});
  const unlessFailed = <T>(work: Promise<T>): Promise<T> => Promise.race([failed, work]);
  const all = async () => void (await unlessFailed(Promise.all(open.values())));
  return {
    fail,
    unlessFailed,
    all,
    few: async () => {
      // Not for all of them: the last one waits for what comes next.
      do await unlessFailed(open.size > OPEN ? Promise.race(open.values()) : Promise.resolve());
      while (open.size > OPEN);
    },
    add: (stream: Readable, path: string) => {
      const written = write(stream, path).then(() => void open.delete(stream), fail);
      open.set(stream, written);
    },
    close: () => {
      for (const stream of open.keys()) stream.destroy();
    },
  };
};

const write = async (stream: Readable, path: string): Promise<void> => {
  try {
    await pipeline(stream, createWriteStream(path, { flags: "wx", mode: 0o600 }));
  } catch (error) {
    const { syscall, code } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new Failure("not-written", `what was handed over cannot be kept in ${path} (${code})`);
  }
};

/** Fields beside those of files. */
const BESIDE = 20;

/** Bytes of one field. */
const LONGEST = 2_000;

/** Files that may be written at a time. */
const OPEN = 32;
