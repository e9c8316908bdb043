import { describe, expect, test } from "vitest";
import { collectParsed, documentsOf, outlineParsed } from "../../../test/fixtures/collect-parsed.ts";

const message = (id: number, text: unknown, more: object = {}) => ({
  id,
  type: "message",
  date: "2031-03-12T23:30:00",
  date_unixtime: "1",
  from: "Oru Channel",
  from_id: "channel7",
  text,
  ...more,
});
const chat = (messages: readonly unknown[], more: object = {}) => ({
  name: "Oru Channel",
  type: "public_channel",
  id: 7,
  messages,
  ...more,
});
const read = (value: unknown, path = "result.json") => collectParsed(JSON.stringify(value), path);

describe("an export of Telegram", () => {
  test("has a part for each message with text, a post of its chat", async () => {
    const parsed = await read(
      chat([
        { id: 1, type: "service", action: "create_channel", text: "" },
        message(2, "The council said no."),
        message(3, [
          "Read ",
          { type: "link", text: "https://oru.example" },
          ": ",
          { type: "bold", text: "she" },
          " said yes.",
        ]),
        message(4, "", { photo: "photos/1.jpg" }),
      ]),
    );
    expect(outlineParsed(parsed)).toEqual([
      "= result.json",
      "result.json (message 2): The council said no.",
      "result.json (message 3): Read https://oru.example: she said yes.",
    ]);
    expect(documentsOf(parsed)[0]).toMatchObject({
      key: "telegram:7/2",
      document: {
        outlet: "Oru Channel",
        byline: null,
        form: "post",
        published: { edtf: "2031-03-12", basis: "stated" },
      },
    });
  });

  test("names who wrote in a group, and who is forwarded", async () => {
    const one = message(5, "He said no.", { from: "Mara Tenn", forwarded_from: "Devan News" });
    expect(documentsOf(await read(chat([one])))[0]!.document).toMatchObject({
      outlet: "Oru Channel",
      byline: "Mara Tenn",
      credit: "Devan News",
    });
  });

  test("of all chats names the chat of each message", async () => {
    const all = {
      chats: { list: [chat([message(1, "One said no.")]), chat([message(1, "Two said no.")], { id: 8, name: null })] },
      left_chats: { list: [chat([message(9, "Three said no.")], { id: 9 })] },
    };
    const parsed = await read(all);
    expect(outlineParsed(parsed)).toEqual([
      "= result.json",
      "result.json (chat 7, message 1): One said no.",
      "result.json (chat 8, message 1): Two said no.",
      "result.json (chat 9, message 9): Three said no.",
    ]);
    expect(documentsOf(parsed).map(({ key }) => key)).toEqual(["telegram:7/1", "telegram:8/1", "telegram:9/9"]);
    expect(documentsOf(parsed)[1]!.document.outlet).toBe("Oru Channel");
  });

  test("has a message of the same id where only what readers made of it has changed", async () => {
    const id = async (more: object) => documentsOf(await read(chat([message(2, "No.", more)])))[0]!.document.id;
    expect(await id({ reactions: [{ count: 5 }] })).toBe(await id({}));
  });

  test("is read though one message is broken, and one empty", async () => {
    expect(outlineParsed(await read(chat([{ id: "x" }, null, message(2, "She said no.")])))).toEqual([
      "result.json (entry 1)! damaged-file",
      "result.json (entry 2)! damaged-file",
      "= result.json",
      "result.json (message 2): She said no.",
    ]);
    expect(outlineParsed(await read(chat([])))).toEqual(["result.json! no-text"]);
  });
});

test("lines of JSON under the name of one are read as lines", async () => {
  const file = '{"text":"One said no."}\n{"text":"Two said no."}\n';
  expect(outlineParsed(await collectParsed(file, "a.json"))).toHaveLength(3);
});

describe("what cannot be read is refused", () => {
  test.each([
    ["JSON of another kind", '{"text":"x"}', "format-not-supported"],
    ["a list", "[1,2]", "format-not-supported"],
    ["a number", "5", "format-not-supported"],
    ["what was cut off", '{"name":"Oru Channel","id":7,"messages":[{"id":1,', "damaged-file"],
    ["words", "The council said no.", "damaged-file"],
    ["lists in lists without end", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "format-not-supported"],
    ["objects in objects that never end", '{"a":'.repeat(100_000), "damaged-file"],
  ])("%s", async (_, content, code) => {
    expect(outlineParsed(await collectParsed(content, "a.json"))).toEqual([`a.json! ${code}`]);
  });
});
