import { once } from "node:events";
import { showLine } from "../../present/words/show-words.ts";
import type { Added } from "../../work/add/added.ts";

/** The forms in which it can be had what came of each document. */
export const LIST_FORMATS = ["table", "jsonl", "json"] as const;

/** One of these, as `--format` names it. */
export type ListFormat = (typeof LIST_FORMATS)[number];

/** Where it is told what came of each document; `end` writes what must stand after the last. */
export type AddedSink = {
  write(added: Added): Promise<void>;
  end(): Promise<void>;
};

/** A sink on standard output. A document that was refused stands in no table: standard error has it. */
export function openAddedSink(format: ListFormat): AddedSink {
  let written = 0;
  return {
    write: async (added) => {
      if (format === "table") return added.status === "refused" ? undefined : putOut(`${toRow(added)}\n`);
      const between = format === "jsonl" ? "" : written === 0 ? "[\n" : ",\n";
      written++;
      await putOut(`${between}${JSON.stringify(added)}${format === "jsonl" ? "\n" : ""}`);
    },
    end: async () => {
      if (format === "json") await putOut(written === 0 ? "[]\n" : "\n]\n");
    },
  };
}

const toRow = ({ status, id, statements, file, part, words, supersedes, notes }: Added): string => {
  const place = part === null ? file : `${file} (${part})`;
  const more = [supersedes && `supersedes ${supersedes}`, words, notes.length > 0 && `notes: ${notes.join(", ")}`];
  const told = more.filter((one) => typeof one === "string");
  const row = [status.padEnd(10), id, `${statements}`.padStart(4), showLine(place)].join("  ");
  return told.length > 0 ? `${row} · ${showLine(told.join(" · "))}` : row;
};

const putOut = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
};
