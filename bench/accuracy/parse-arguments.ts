import { parseArgs } from "node:util";

/** Where the data sets are, each null where it was not given; `write` replaces the document, else the tables are only printed. */
export type Arguments = {
  readonly polnear: string | null;
  readonly train: string | null;
  readonly gum: string | null;
  readonly cases: string | null;
  /** Whether the items of demo/ are read. */
  readonly demo: boolean;
  readonly write: boolean;
};

/** Reads the command line; an option that is not known throws. */
export function parseArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      polnear: { type: "string" },
      train: { type: "string" },
      gum: { type: "string" },
      cases: { type: "string" },
      demo: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
    },
  });
  const { polnear = null, train = null, gum = null, cases = null } = values;
  return { polnear, train, gum, cases, demo: values.demo, write: values.write };
}
