import { describe, expect, test } from "vitest";
import { recogniseLanguage } from "./recognise-language.ts";

const ENGLISH = "The council of Oru said on Friday that it would not leave the town until the army had gone.";
const FRENCH =
  "Le conseil d'Oru a déclaré vendredi qu'il ne quitterait pas la ville tant que les troupes de Dévan seraient sur la rive.";
const names = "Ahmad Karimov\nBela Orsos\nDarya Nemet\nFaisal Idrisi\nGoran Petkovic\nHana Suleiman\n";

describe("English is English", () => {
  test.each([
    ["a sentence", ENGLISH],
    ["capitals", ENGLISH.toUpperCase()],
    ["a headline and a line", "Oru council stays\nIt would not leave, the mayor said."],
    ["foreign names", `Recep Yılmaz of the Milli Birlik Partisi told Anadolu Postası that ${ENGLISH}`],
    ["a quotation in another script", `${ENGLISH} “Мы не уйдём”, one banner read. ${ENGLISH}`],
    ["a short sentence", "He said that it was so."],
  ])("%s", (_, text) => expect(recogniseLanguage(text)).toEqual({ language: "en", notes: [] }));
});

describe("another language is told and named", () => {
  test.each([
    ["fr", FRENCH],
    [
      "de",
      "Der Rat von Oru teilte am Freitag mit, dass er die Stadt nicht verlassen werde, solange die Armee noch auf dem Ufer sei.",
    ],
    [
      "es",
      "El consejo de Oru dijo el viernes que no dejaría la ciudad hasta que las tropas de Devan se fueran de la orilla.",
    ],
    [
      "it",
      "Il consiglio di Oru ha detto venerdì che non lascerà la città fino a quando le truppe di Devan non saranno andate via.",
    ],
    [
      "pt",
      "O conselho de Oru disse na sexta-feira que não deixaria a cidade até que as tropas de Devan fossem embora da margem.",
    ],
    [
      "nl",
      "De raad van Oru zei vrijdag dat hij de stad niet zou verlaten totdat het leger van Devan van de oever is vertrokken.",
    ],
    [
      "tr",
      "Oru meclisi cuma günü bir açıklama yaptı ve ordu kıyıdan çekilene kadar şehri terk etmeyeceğini, bunun için daha çok zaman gerektiğini söyledi.",
    ],
    ["ru", "Совет Ору объявил в пятницу, что не покинет город."],
    ["uk", "Рада Ору заявила, що не залишить місто, її рішення остаточне."],
    ["ar", "قال مجلس أورو يوم الجمعة إنه لن يغادر المدينة"],
    ["fa", "شورای اورو روز جمعه گفت که شهر را ترک نمی‌کند"],
    ["he", "מועצת אורו הודיעה ביום שישי כי לא תעזוב את העיר"],
    ["zh", "奥鲁委员会周五表示不会离开该镇。"],
    ["ja", "オル評議会は金曜日、町を離れないと述べた。"],
  ])("%s", (language, text) => {
    const recognised = recogniseLanguage(text);
    expect(recognised.language).toBe(language);
    expect(recognised.notes.map((note) => note.code)).toEqual(["not-english"]);
  });

  test("one that is unknown here is undetermined", () => {
    const text = "Mae rhywbeth arall yma hefyd ymhlith pobl Oru. ".repeat(10);
    expect(recogniseLanguage(text)).toMatchObject({ language: "und", notes: [{ code: "not-english" }] });
  });
});

describe("what is unclear is said to be so", () => {
  test.each([
    ["a list of names", names, null],
    ["figures alone", "12, 45, 99", null],
    ["three words", "Oru Devan Sarn", null],
    ["half English, half French", `${ENGLISH}\n${FRENCH}`, "en"],
    ["a third in another script", `${ENGLISH} Совет Ору объявил в пятницу, что не покинет.`, "en"],
  ])("%s", (_, text, language) => {
    const recognised = recogniseLanguage(text);
    expect(recognised.language).toBe(language);
    expect(recognised.notes.map((note) => note.code)).toEqual(["language-unsure"]);
  });
});
