import { existsSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { sep } from "node:path";
import { Failure } from "../../record/failure.ts";
import type { Format } from "./format.ts";
import { guardInputs } from "./guard-inputs.ts";
import { openStreamSink } from "./open-stream-sink.ts";
import { put } from "./put.ts";
import { screenOf } from "./screen-of.ts";
import type { Sink } from "./sink.ts";
import { written } from "./written.ts";

/**
 * The sink for these options: standard output, one file, or a folder where each document needs files of its own.
 * Throws `Failure` "bad-option" where that cannot be, above all where it would write over what is to be read.
 */
export async function openSink(format: Format, output: string | null, files: readonly string[]): Promise<Sink> {
  if (output === null) {
    if (format === "html" && files.length > 1) {
      throw new Failure("bad-option", "pages of several files need a folder: --output FOLDER");
    }
    if (format === "brat" && files.length > 1) {
      throw new Failure("bad-option", "brat files of several documents need a folder: --output FOLDER");
    }
    return openStreamSink(format, put, screenOf(process.stdout));
  }
  const guard = guardInputs(files);
  if (format === "brat" || (format === "html" && (files.length > 1 || isFolder(output)))) {
    if (existsSync(output) && !isFolder(output)) throw new Failure("bad-option", `${output} is a file, not a folder`);
    return (await import("./open-folder-sink.ts")).openFolderSink(format, output, guard);
  }
  guard(output);
  return openFileSink(format, output);
}

const isFolder = (path: string): boolean =>
  path.endsWith("/") || path.endsWith(sep) || (existsSync(path) && statSync(path).isDirectory());

const openFileSink = async (format: Format, path: string): Promise<Sink> => {
  const handle = await open(path, "w").catch((error: NodeJS.ErrnoException) => {
    throw new Failure("bad-option", `${path} cannot be written (${error.code})`);
  });
  const write = (text: string) => written(path, handle.writeFile(text));
  const sink = openStreamSink(format, write, { width: 80, colour: false });
  return {
    write: sink.write,
    end: async () => {
      await sink.end();
      await written(path, handle.close());
    },
  };
};
