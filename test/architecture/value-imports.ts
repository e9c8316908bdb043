import { posix } from "node:path";
import type { SourceFile } from "./source-files.ts";

/** What a file imports that is there when the program runs, which types are not: files by their path from the root, else as written. */
export function valueImports({ path, text }: SourceFile): readonly string[] {
  return Array.from(text.matchAll(/^(?:import|export) (?!type )[^;]*?from "([^"]+)"/gm), ([, to]) =>
    to!.startsWith(".") ? posix.join(posix.dirname(path), to!) : to!,
  );
}

/** These files and all that they lead to. */
export function reachedFrom(roots: readonly string[], files: readonly SourceFile[]): readonly SourceFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen = new Set<string>(roots);
  for (const path of seen) for (const to of byPath.has(path) ? valueImports(byPath.get(path)!) : []) seen.add(to);
  return [...seen].flatMap((path) => byPath.get(path) ?? []);
}
