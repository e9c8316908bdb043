import { expect, test } from "vitest";
import { streamPieces } from "./stream-pieces.ts";

async function* counted(made: { count: number }, fails = Number.POSITIVE_INFINITY): AsyncGenerator<string> {
  for (let n = 0; n < 100; n++) {
    if (n === fails) throw new Error("lost");
    made.count++;
    yield "x".repeat(10_000);
  }
}

test("a file comes whole, and no more of it is made than is taken", async () => {
  const made = { count: 0 };
  const answer = await streamPieces(counted(made), { "content-type": "text/plain" });
  expect(made.count).toBeLessThan(20);
  expect((await answer.text()).length).toBe(1_000_000);
});

test("whoever goes away has nothing more made", async () => {
  const made = { count: 0 };
  const answer = await streamPieces(counted(made), {});
  await answer.body!.cancel();
  const before = made.count;
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(made.count).toBe(before);
});

test("what fails at once fails before the answer, what fails later breaks it off", async () => {
  await expect(streamPieces(counted({ count: 0 }, 0), {})).rejects.toThrow("lost");
  const answer = await streamPieces(counted({ count: 0 }, 50), {});
  await expect(answer.text()).rejects.toThrow();
});
