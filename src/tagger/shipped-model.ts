import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Failure } from "../record/failure.ts";

const MANIFEST = fileURLToPath(new URL("../../models/attribution/manifest.json", import.meta.url));

/**
 * Name and version of the shipped model, as a reading names what read it; the model is not opened for it. Throws
 * `Failure` "models-missing" or "models-damaged".
 */
export function shippedModel(): string {
  if (!existsSync(MANIFEST)) throw new Failure("models-missing", `no file ${MANIFEST}`);
  const { name, version } = parse(readFileSync(MANIFEST, "utf8"));
  if (typeof name === "string" && typeof version === "string") return `${name} ${version}`;
  throw new Failure("models-damaged", `${MANIFEST} is no manifest of a model`);
}

const parse = (text: string): { readonly name?: unknown; readonly version?: unknown } => {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
};
