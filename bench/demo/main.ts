import { readFileSync, writeFileSync } from "node:fs";
import { type DemoKey, demoDocument } from "../accuracy/demo/read-demo.ts";
import { placeWords } from "./place-words.ts";

/** `npm run demo -- place NAME…` places the spans of keys in demo/gold/items by their words, and says what it could not. */
const [command, ...names] = process.argv.slice(2);
if (command !== "place" || names.length === 0) throw new Error("npm run demo -- place NAME…");

for (const name of names) {
  const file = new URL(`../../demo/gold/items/${name}.json`, import.meta.url);
  const key = JSON.parse(readFileSync(file, "utf8")) as DemoKey;
  const { text, textHash } = await demoDocument(key);
  const placed = placeWords(key, text);
  for (const words of placed.wrong) process.stderr.write(`${name}: ${words}\n`);
  if (placed.wrong.length > 0) process.exitCode = 1;
  writeFileSync(file, `${JSON.stringify({ ...(placed.key as DemoKey), textHash }, null, 1)}\n`);
}
