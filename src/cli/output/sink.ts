import type { Reading } from "../../record/reading.ts";

/** Where readings go, in their order; `end` writes what must stand after the last. */
export type Sink = {
  write(reading: Reading): Promise<void>;
  end(): Promise<void>;
};
