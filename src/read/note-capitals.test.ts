import { expect, test } from "vitest";
import { noteCapitals } from "./note-capitals.ts";

const line = "MAYOR ORSOS: WE WILL NOT LEAVE THE TOWN UNTIL THE ARMY IS GONE. ";

test.each([
  ["a transcript in capitals is noted", line.repeat(3), ["capitals"]],
  ["with asides in small letters too", `${line.repeat(9)}(applause)`, ["capitals"]],
  ["a headline in capitals is not", `${line}\n${line.toLowerCase().repeat(5)}`, []],
  ["a short cry is not", line, []],
  ["a script without capitals is not", "مجلس أورو لن يغادر المدينة ".repeat(9), []],
])("%s", (_, text, codes) => expect(noteCapitals(text).map((note) => note.code)).toEqual(codes));
