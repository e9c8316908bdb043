import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import { withoutBrowser } from "./find-chromium.ts";
import { type How, type Sitting, sitDown } from "./sit-down.ts";

/** What is done at a desk, in which ledger, by whom: Ines Calder where nobody is named. */
type Doing = Partial<Pick<How, "name" | "screen">> & {
  readonly doing: string;
  /** Builds the ledger and gives its path. */
  readonly ledger: () => Promise<string>;
};

/**
 * Describes what somebody does at a desk, in a real browser; skipped, with the reason, where there is none. After each test,
 * the pages have done nothing that they must never do.
 */
export function describeAtDesk(
  { doing, ledger, name = INES, screen }: Doing,
  tests: (now: () => Sitting) => void,
): void {
  const words = withoutBrowser === null ? doing : `${doing}: skipped, ${withoutBrowser}`;
  describe.skipIf(withoutBrowser !== null)(words, { timeout: 120_000 }, () => {
    let sitting: Sitting | null = null;
    beforeAll(async () => {
      sitting = await sitDown({ at: { ledger: await ledger() }, name, screen });
    }, 120_000);
    afterAll(() => sitting?.leave(), 60_000);
    afterEach(() => expect(sitting?.takeProblems()).toEqual([]));
    tests(() => sitting!);
  });
}

/** Who judges. */
export const INES = "Ines Calder";
