import { harbourReading } from "../fixtures/harbour-reading.ts";
import { ferryBefore, ferryNow } from "./oru/ferry-readings.ts";
import { persianReading } from "./oru/persian-reading.ts";

const [harbour, before, after, persian] = [harbourReading(), ferryBefore(), ferryNow(), persianReading()].map(
  ({ document }) => document.id,
);

/** Every view of the desk over the ledger that `buildOru` builds, each by its address, with what can be unfolded open. */
export const VIEWS = [
  "/",
  `/read/${harbour}?at=assured&facts=open&names=shown&who=e4&words=3-9&quote=elsewhere`,
  `/read/${persian}?at=yasar&names=shown`,
  `/read/${after}?beside=${before}`,
  "/statements",
  "/statements?act=threaten&words=harbour",
  "/statements?like=the+crossing+is+mined",
  "/statements?words=nowhere",
  "/documents?superseded=yes",
  "/people",
  "/party/e1",
  "/party/y1",
  "/review",
  "/add",
  "/log",
  "/record/assured",
  "/record/e1",
  "/nowhere",
] as const;
