import type { Screen } from "../../present/terminal/to-terminal.ts";
import { Failure } from "../../record/failure.ts";
import type { Reading } from "../../record/reading.ts";
import type { Format } from "./format.ts";
import type { Sink } from "./sink.ts";

/** A sink that gives readings one after the other to `put`, which adds them to standard output or a file. */
export function openStreamSink(format: Format, put: (text: string) => Promise<void>, screen: Screen): Sink {
  let written = 0;
  return {
    write: async (reading) => {
      if (written > 0 && (format === "html" || format === "brat")) {
        const words = `there are several documents in what is read; ${format} files of them need a folder: --output FOLDER/`;
        throw new Failure("bad-option", words);
      }
      const text = await present(format, reading, screen);
      await put(written++ === 0 ? OPENING[format] + text : BETWEEN[format] + text);
    },
    end: async () => {
      if (format === "json") await put(written === 0 ? "[]\n" : "\n]\n");
    },
  };
}

const nothing = { text: "", jsonl: "", json: "", md: "", html: "", brat: "" } as const;
const OPENING: Readonly<Record<Format, string>> = { ...nothing, json: "[\n" };
const BETWEEN: Readonly<Record<Format, string>> = { ...nothing, text: "\n\n", md: "\n", json: ",\n" };

// Each view is loaded when it is asked for: a cold start should not wait for the others.
const present = async (format: Format, reading: Reading, screen: Screen): Promise<string> => {
  switch (format) {
    case "text":
      return (await import("../../present/terminal/to-terminal.ts")).toTerminal(reading, screen);
    case "md":
      return (await import("../../present/to-markdown.ts")).toMarkdown(reading);
    case "html":
      return (await import("../../present/page/to-page.ts")).toPage(reading);
    case "brat":
      return (await import("../../present/to-brat.ts")).toBrat(reading);
    default: {
      const { toContract } = await import("../../present/to-contract.ts");
      const { toJson } = await import("../../present/to-json.ts");
      return toJson(toContract(reading)) + (format === "jsonl" ? "\n" : "");
    }
  }
};
