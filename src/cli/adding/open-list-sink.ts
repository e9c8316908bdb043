import { put } from "../output/put.ts";

/** The forms in which it can be had what came of each document. */
export const LIST_FORMATS = ["table", "jsonl", "json"] as const;

/** One of these, as `--format` names it. */
export type ListFormat = (typeof LIST_FORMATS)[number];

/** What came of one document: a line for people, null where standard error has told it, and the same for programs. */
export type Told = { readonly row: string | null; readonly object: object };

/** Where it is told; `end` writes what must stand after the last. */
export type ListSink = {
  write(told: Told): Promise<void>;
  end(): Promise<void>;
};

/** A sink on standard output, which has each document as soon as it is told. */
export function openListSink(format: ListFormat): ListSink {
  let written = 0;
  return {
    write: async ({ row, object }) => {
      if (format === "table") return row === null ? undefined : put(`${row}\n`);
      const before = format === "jsonl" ? "" : written === 0 ? "[\n" : ",\n";
      written++;
      await put(`${before}${JSON.stringify(object)}${format === "jsonl" ? "\n" : ""}`);
    },
    end: async () => {
      if (format === "json") await put(written === 0 ? "[]\n" : "\n]\n");
    },
  };
}
