import { isPassedOver, type Picked } from "./picked.ts";

/** The files that were chosen, those of a folder under their paths in it. */
export function filesOfInput(files: FileList | null): readonly Picked[] {
  return [...(files ?? [])]
    .map((file) => ({ file, path: file.webkitRelativePath || file.name }))
    .filter(({ path }) => !isPassedOver(path));
}
