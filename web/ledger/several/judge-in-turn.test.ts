import { expect, test } from "vitest";
import { Refusal } from "../../asking/ask.ts";
import type { Done, Judgement } from "../../judging/judging.tsx";
import { judgeInTurn } from "./judge-in-turn.ts";

const judgements = ["a", "b", "c"].map(
  (id): Judgement => ({ method: "POST", path: `/records/${id}/accept`, words: "" }),
);

/** Judges all three, of which some are refused; gives how it went, and which were asked for. */
async function course(refused: Readonly<Record<string, string>>, isStopped = () => false) {
  const asked: string[] = [];
  const judge = async ({ path, refused: refuse }: Judgement): Promise<Done | null> => {
    const id = path.split("/")[2]!;
    asked.push(id);
    if (refused[id] === undefined)
      return {
        entry: { seq: asked.length, act: "accept", at: "", by: "Ines Calder" },
        head: { seq: 9, hash: "" },
        record: id,
      };
    if (refused[id] !== "") refuse!(new Refusal(refused[id], `${id} is refused`));
    return null;
  };
  const told: number[] = [];
  const over = await judgeInTurn({
    words: "accepted",
    judgements,
    judge,
    isStopped,
    told: ({ done }) => told.push(done),
  });
  return { ...over, asked, told };
}

test("one that is gone by now is told, and the others are judged all the same", async () => {
  const { asked, done, entries, refusals, isOver } = await course({ b: "purged" });
  expect(asked).toEqual(["a", "b", "c"]);
  expect({ done, entries, isOver }).toEqual({ done: 2, entries: [1, 3], isOver: true });
  expect(refusals.map(({ message }) => message)).toEqual(["b is refused"]);
});

test("where the desk does not answer, or no name is given, nothing more is asked", async () => {
  expect((await course({ b: "no-answer" })).asked).toEqual(["a", "b"]);
  expect((await course({ b: "ledger-busy" })).refusals).toHaveLength(1);
  const unnamed = await course({ a: "" });
  expect([unnamed.asked, unnamed.done, unnamed.refusals]).toEqual([["a"], 0, []]);
});

test("it is told after each how far it is, and ends where it is stopped", async () => {
  expect((await course({})).told).toEqual([0, 1, 2, 3, 3]);
  let turns = 0;
  expect((await course({}, () => turns++ > 0)).asked).toEqual(["a"]);
});
