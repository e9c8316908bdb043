import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The files under a folder by the path under which a browser asks for them, so that no request ever names a file. */
export function findAssets(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [`/${name.replaceAll("\\", "/")}`, join(folder, name)]));
}
