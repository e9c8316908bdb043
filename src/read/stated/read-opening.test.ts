import { describe, expect, test } from "vitest";
import { readOpening } from "./read-opening.ts";

const STORY =
  "The council of Oru said on Friday, after a long night of talks in the old school, that it would not leave the town.";

describe("a date in the first short lines is the day of publication", () => {
  test.each([
    [`Tuesday, October 15, 2019\n${STORY}`, "2019-10-15"],
    [`15 October 2019\r\n\r\n${STORY}`, "2019-10-15"],
    [`Oru council stays\nBy Bela Orsos\nOct. 15, 2019\n${STORY}`, "2019-10-15"],
    [`Published: 15 October 2019, 10:20\n${STORY}`, "2019-10-15"],
    [`# Oru council stays\n\n*October 15, 2019*\n\n${STORY}`, "2019-10-15"],
    [`ORU, Oct. 15, 2019 (Sarn Press) — ${STORY}`, "2019-10-15"],
    [`${STORY}\nOctober 15, 2019`, undefined],
    [`One\nTwo\nThree\nOctober 15, 2019\n${STORY}`, undefined],
    [`Updated: October 15, 2019\n${STORY}`, undefined],
    [`2019\n${STORY}`, undefined],
    [`February 30, 2019\n${STORY}`, undefined],
    [`On October 15, 2019 the council met.\n${STORY}`, undefined],
    [STORY, undefined],
  ])("%j", (text, edtf) => expect(readOpening(text).published?.edtf).toBe(edtf));

  test("and says where it stands", () => {
    expect(readOpening(`Tuesday, October 15, 2019\n${STORY}`).published).toEqual({
      edtf: "2019-10-15",
      from: "2019-10-15",
      to: "2019-10-15",
      why: 'The line "Tuesday, October 15, 2019".',
    });
  });
});

describe("an agency in the opening is the credit", () => {
  test.each([
    [`ORU (Sarn Press) – ${STORY}`, "Sarn Press"],
    [`ORU, Devan (Sarn Press) — ${STORY}`, "Sarn Press"],
    [`ORU/NEW SARN, Oct 15 (Sarn News Agency) -- ${STORY}`, "Sarn News Agency"],
    [`By Bela Orsos\nORU (Reuters) - ${STORY}`, "Reuters"],
    [`(AP) — ${STORY}`, "AP"],
    [`Oru, Devan (AP)—${STORY}`, "AP"],
    [`Oct 15 (Reuters) - ${STORY}`, "Reuters"],
    [`The Oru Council of Elders (OCE) – a militia – said no. ${STORY}`, null],
    [`OCE fighters (some of them young) – said no. ${STORY}`, null],
    [`He told the agency (AP) that it was so. ${STORY}`, null],
    [`ORU — ${STORY}`, null],
  ])("%j", (text, credit) => expect(readOpening(text).credit).toBe(credit));
});

describe("a line with By and a name is the byline", () => {
  test.each([
    [`By Bela Orsos\n${STORY}`, "Bela Orsos"],
    [`BY BELA ORSOS\n${STORY}`, "BELA ORSOS"],
    [
      `Oru council stays\nBy Hana al-Idrisi and Goran van der Petkovic\n${STORY}`,
      "Hana al-Idrisi and Goran van der Petkovic",
    ],
    [`By Bela Orsos, Hana Idrisi and Goran Petkovic\n${STORY}`, "Bela Orsos, Hana Idrisi and Goran Petkovic"],
    [`By Bela Orsos | Sarn Press\n${STORY}`, "Bela Orsos"],
    [`By the River\n${STORY}`, null],
    [`By Friday the council of Oru had gone.\n${STORY}`, null],
    [`${STORY}\nBy Bela Orsos`, null],
  ])("%j", (text, byline) => expect(readOpening(text).byline).toBe(byline));
});
