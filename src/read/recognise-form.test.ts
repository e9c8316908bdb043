import { expect, test } from "vitest";
import { recogniseForm } from "./recognise-form.ts";

const talk = "MAYOR ORSOS: We will stay.\nQUESTION: For how long?\nMAYOR ORSOS: Until they go.\nQUESTION: And then?\n";
const interview = "Q: Will you stay?\nA: We will.\nQ: For how long?\nA: Until they go.\n";
const form = "Date: 15 October 2019\nPlace: Oru\nContact: Hana Suleiman\nSubject: The shore\n";

test.each([
  ["an article is a report", "The council of Oru said on Friday that it would stay.\nIt met twice.", false, "report"],
  [
    "what calls itself a release is one",
    "FOR IMMEDIATE RELEASE\nOru, 15 October\nThe council stays.",
    false,
    "release",
  ],
  ["in Markdown too", "**Press Release No. 12**\n\nThe council stays.", false, "release"],
  ["below the letterhead too", "Council of Oru\nPress release: the council stays\nThe council…", false, "release"],
  ["what mentions releases is none", "Press releases from Oru say little.\nThe council stays.", false, "report"],
  ["what a release is said to say is a report", "A press release: that was all.\nThe council stays.", false, "report"],
  ["lines with speakers are a transcript", talk, false, "transcript"],
  ["with carriage returns too", talk.replaceAll("\n", "\r\n"), false, "transcript"],
  ["with names and offices", talk.replaceAll("MAYOR ORSOS", "Bela Orsos, mayor of Oru"), false, "transcript"],
  ["with times", talk.replace(/^/gm, "[10:02] ").replace(/\[10:02\] $/, ""), false, "transcript"],
  ["questions and answers are one", interview, false, "transcript"],
  [
    "one side's label is enough where it comes often",
    "NG: We will.\nAnd then? asked the Daily.\n".repeat(9),
    false,
    "transcript",
  ],
  [
    "captions are none",
    `${"The council met again.\n".repeat(4)}${"Image: Oru\nEmail: a\n".repeat(9)}`,
    false,
    "report",
  ],
  ["a form is none", form + form.replace(/\w+:/g, (label) => `Second ${label}`), false, "report"],
  ["an article with one dialogue is none", `${"The council met again.\n".repeat(20)}${talk}`, false, "report"],
  ["what its page calls opinion is opinion", "We must not leave.", true, "opinion"],
])("%s", (_, text, saysOpinion, form_) => expect(recogniseForm(text, saysOpinion)).toBe(form_));
