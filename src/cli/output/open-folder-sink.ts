import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bratConfig } from "../../present/brat-config.ts";
import { toPage } from "../../present/page/to-page.ts";
import { toBrat } from "../../present/to-brat.ts";
import { freshStem } from "./fresh-stem.ts";
import type { Guard } from "./guard-inputs.ts";
import type { Sink } from "./sink.ts";
import { written } from "./written.ts";

/** A sink that writes each reading to files of its own in a folder: pages, or brat's pairs of text and annotations. */
export function openFolderSink(format: "html" | "brat", folder: string, guard: Guard): Sink {
  const used = new Set<string>();
  const put = async (name: string, text: string) => {
    const path = join(folder, name);
    guard(path);
    await written(folder, mkdir(folder, { recursive: true }));
    await written(path, writeFile(path, text));
  };
  return {
    write: async (reading) => {
      const stem = freshStem(reading.file, used);
      if (format === "html") return put(`${stem}.html`, toPage(reading));
      await put(`${stem}.txt`, reading.document.text);
      await put(`${stem}.ann`, toBrat(reading));
    },
    end: async () => {
      // A configuration that is there may be somebody's own.
      if (format === "brat" && !existsSync(join(folder, "annotation.conf"))) await put("annotation.conf", bratConfig);
    },
  };
}
