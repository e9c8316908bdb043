import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { manifestSchema } from "./manifest.ts";
import { VECTOR_MODEL, VECTOR_WIDTH } from "./vector-model.ts";

const file = new URL("../../models/attribution/manifest.json", import.meta.url);

test.skipIf(!existsSync(file))("vectors bear the name and have the width of what the shipped model makes", () => {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  expect(manifest.vectors).toEqual({ model: VECTOR_MODEL, width: VECTOR_WIDTH });
});
