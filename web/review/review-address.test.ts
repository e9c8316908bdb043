import { expect, test } from "vitest";
import { hrefInQueue, pathOfQueue, readReview } from "./review-address.ts";

const read = (search: string) => readReview(new URLSearchParams(search));

test("an address says which statements are gone through, and where that stands", () => {
  const address = read("speaker=Mara+Tenn&act=deny&at=3f2a&before=11");
  expect(address).toMatchObject({ order: "document", at: "3f2a", before: 11 });
  expect(pathOfQueue(address, { offset: 10, limit: 50 })).toBe(
    "/statements?speaker=Mara+Tenn&act=deny&reviewed=no&order=document&offset=10&limit=50",
  );
  expect(hrefInQueue(address, { at: "9c", before: 12 })).toBe("/review?speaker=Mara+Tenn&act=deny&at=9c&before=12");
  expect(hrefInQueue(address, { at: null, before: 0 })).toBe("/review?speaker=Mara+Tenn&act=deny");
});

test("what makes no sense as a place is the beginning, and an order of one's own is kept", () => {
  expect(read("before=-3")).toMatchObject({ before: 0, at: null });
  expect(read("before=many&at=")).toMatchObject({ before: 0, at: null });
  expect(hrefInQueue(read("order=said&reviewed=yes"), { at: "1", before: 0 })).toBe(
    "/review?reviewed=yes&order=said&at=1",
  );
});
