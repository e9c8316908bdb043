import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A file of the project, by its path from the root with forward slashes, and the files that it imports. */
export type SourceFile = { readonly path: string; readonly text: string; readonly imports: readonly string[] };

/** All TypeScript files under a folder of the project. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(ROOT + folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .sort()
    .map((path) => {
      const text = readFileSync(ROOT + path, "utf8");
      const imports = Array.from(text.matchAll(/(?:from|import\(|import)\s*["'](\.[^"']+)["']/g), ([, to]) =>
        posix.join(posix.dirname(path), to!),
      );
      return { path, text, imports };
    });
}
