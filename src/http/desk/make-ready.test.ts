import { expect, test } from "vitest";
import { buildLedger } from "../../../test/ledger/build-ledger.ts";
import { openJobs } from "../../work/jobs/open-jobs.ts";
import { makeReady } from "./make-ready.ts";
import { readDemo } from "./read-demo.ts";

test("the model is loaded only once the first page is there", async () => {
  const ledger = await buildLedger();
  const said: string[] = [];
  let open = () => {};
  const first = new Promise<void>((resolve) => {
    open = () => {
      said.push("first page");
      resolve();
    };
  });
  const vector = async () => {
    said.push("model");
    return new Int8Array();
  };
  const ready = makeReady({ ledger, reader: { vector } }, first);
  await ledger.hold();
  expect(said).toEqual([]);
  open();
  await ready;
  expect(said).toEqual(["first page", "model"]);
  await ledger.close();
});

test("a demo that is closed before its first article was read is not waited for", async () => {
  const ledger = await buildLedger([]);
  const jobs = openJobs({ ledger, jobs: 1, tool: "0.0.0", now: () => new Date("2026-03-14T09:00:00.000Z") });
  const first = readDemo({ jobs });
  await jobs.close();
  await first;
  await ledger.close();
});
