import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { addMade, BRIDGE, fixedOptions, freshLedgerPath } from "../build-ledger.ts";
import { addingOf, NO_CHANGE } from "../make-document.ts";
import type { Open } from "../suite.ts";

/** How several callers and several who hold the same ledger open get on. */
export function sharing(open: Open): void {
  const [first, second] = BRIDGE as [(typeof BRIDGE)[0], (typeof BRIDGE)[0]];

  test("changes that are asked for at once are planned one after the other, each on what the one before wrote", async () => {
    const ledger = await open(freshLedgerPath(), fixedOptions());
    const seen: number[] = [];
    const all = Array.from({ length: 5 }, () =>
      ledger.append(async (now) => {
        seen.push((await now.head()).seq);
        await sleep(2);
        return NO_CHANGE;
      }),
    );
    expect((await Promise.all(all)).map((entry) => entry?.seq)).toEqual([1, 2, 3, 4, 5]);
    expect(seen).toEqual([0, 1, 2, 3, 4]);
    await ledger.close();
  });

  test("a plan reads the ledger as it is and not its own change", async () => {
    const ledger = await open(freshLedgerPath(), fixedOptions());
    await addMade(ledger, first);
    await ledger.append(async (now) => {
      expect(await now.live("document", first.document.id)).toEqual(first.document);
      expect(await now.list("document", {})).toHaveLength(1);
      return addingOf(second);
    });
    expect(await ledger.list("document", {})).toHaveLength(2);
    await ledger.close();
  });

  test("who reads does not wait for who writes, and sees what was there before", async () => {
    const path = freshLedgerPath();
    const [writer, reader] = [await open(path, fixedOptions()), await open(path, fixedOptions())];
    await addMade(writer, first);
    await writer.append(async () => {
      expect((await reader.head()).seq).toBe(1);
      expect((await writer.head()).seq).toBe(1);
      expect(await reader.list("document", {})).toHaveLength(1);
      return addingOf(second);
    });
    expect((await reader.head()).seq).toBe(2);
    await writer.close();
    await reader.close();
  });

  test("two that write at once wait for each other, and every change is written", async () => {
    const path = freshLedgerPath();
    const both = [await open(path, fixedOptions()), await open(path, fixedOptions())];
    const entries = await Promise.all(
      both.flatMap((ledger) =>
        Array.from({ length: 10 }, () =>
          ledger.append(async () => {
            await sleep(1);
            return NO_CHANGE;
          }),
        ),
      ),
    );
    expect(entries.map((entry) => entry!.seq).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 1),
    );
    for (const ledger of both) await ledger.close();
  });
}
