import { describe } from "vitest";
import type { Ledger } from "../../src/ledger/ledger.ts";
import type { OpenOptions } from "../../src/ledger/open-ledger.ts";
import { appending } from "./suite/appending.ts";
import { asking } from "./suite/asking.ts";
import { erasing } from "./suite/erasing.ts";
import { exchanging } from "./suite/exchanging.ts";
import { finding } from "./suite/finding.ts";
import { sharing } from "./suite/sharing.ts";
import { verifying } from "./suite/verifying.ts";

/** Opens a ledger at a path, as `openLedger` does. */
export type Open = (path: string, options: OpenOptions) => Promise<Ledger>;

/** What every engine of a ledger must do. */
export function ledgerSuite(engine: string, open: Open): void {
  describe(`a ledger in ${engine}`, () => {
    describe("appends", () => appending(open));
    describe("answers", () => asking(open));
    describe("finds", () => finding(open));
    describe("is shared", () => sharing(open));
    describe("erases", () => erasing(open));
    describe("goes from one to another", () => exchanging(open));
    describe("is verified", () => verifying(open));
  });
}
