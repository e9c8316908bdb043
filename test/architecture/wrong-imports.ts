import type { Floor } from "./read-tables.ts";
import type { SourceFile } from "./source-files.ts";

/** The imports that do not go down a floor, as sentences; those within one part are its own affair. */
export function wrongImports(files: readonly SourceFile[], floors: readonly Floor[]): readonly string[] {
  return files.flatMap((file) => {
    const from = partOf(file.path, floors);
    if (!from) return [];
    return file.imports.flatMap((target) => {
      const to = partOf(target, floors);
      if (!to || to === from || to.floor < from.floor) return [];
      return [`${file.path} (floor ${from.floor}) imports ${target} (floor ${to.floor})`];
    });
  });
}

/** The part that a file belongs to: the longest whose path it begins with. */
export function partOf(path: string, floors: readonly Floor[]): Floor | undefined {
  return floors
    .filter(({ part }) => path === part || path.startsWith(`${part}/`))
    .sort((a, b) => b.part.length - a.part.length)[0];
}
