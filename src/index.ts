export type { Reading } from "./record/reading.ts";
