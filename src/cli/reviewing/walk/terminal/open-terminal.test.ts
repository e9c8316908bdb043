import { emitKeypressEvents } from "node:readline";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import type { Key } from "../walk-step.ts";
import { gatherPastes, keyOf } from "./open-terminal.ts";

const pressed = async (bytes: string): Promise<readonly Key[]> => {
  const input = new PassThrough();
  const keys: Key[] = [];
  const gather = gatherPastes((key) => keys.push(key));
  emitKeypressEvents(input);
  input.on("keypress", (text, key) => gather(keyOf(text, key)));
  input.end(bytes);
  await new Promise((resolve) => input.on("end", resolve));
  return keys;
};

test.each([
  ["a", [{ name: "a", text: "a" }]],
  ["D", [{ name: "d", text: "D" }]],
  [" ", [{ name: "space", text: " " }]],
  [
    "?é🚢",
    [
      { name: "", text: "?" },
      { name: "", text: "é" },
      { name: "", text: "🚢" },
    ],
  ],
  ["\r", [{ name: "return", text: "" }]],
  ["\n", [{ name: "return", text: "" }]],
  ["\t", [{ name: "tab", text: "" }]],
  ["\u007f", [{ name: "backspace", text: "" }]],
  ["\u0003", [{ name: "ctrl-c", text: "" }]],
  ["\u001b[D", [{ name: "left", text: "" }]],
])("%j is told from other keys", async (bytes, keys) => {
  expect(await pressed(bytes)).toEqual(keys);
});

test("what is pasted is one key, its line breaks spaces", async () => {
  expect(await pressed("n\u001b[200~ask\r\nagain a\u001b[201~\r")).toEqual([
    { name: "n", text: "n" },
    { name: "paste", text: "ask again a" },
    { name: "return", text: "" },
  ]);
});
