import { expect, test } from "vitest";
import { openOutbox } from "./open-outbox.ts";

test("who takes slowly is sent the latest of each thing, one after the other", async () => {
  const outbox = openOutbox();
  const sent: string[] = [];
  let take = () => {};
  const put = (name: string, words: string) =>
    outbox.put(name, () => {
      sent.push(words);
      return new Promise<void>((resolve) => {
        take = resolve;
      });
    });
  const taken = async () => {
    take();
    await new Promise(setImmediate);
    return sent.at(-1);
  };
  put("head", "head 1");
  for (let n = 1; n <= 1_000; n++) put("job a", `a at ${n}`);
  put("job b", "b at 1");
  put("head", "head 2");
  put("job a", "a done");
  expect(sent).toEqual(["head 1"]);
  expect([await taken(), await taken(), await taken()]).toEqual(["b at 1", "head 2", "a done"]);
  await taken();
  expect(sent).toHaveLength(4);
  put("job a", "a again");
  expect(sent.at(-1)).toBe("a again");
});
