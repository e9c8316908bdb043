import { expect, test } from "vitest";
import { asAttachment } from "./as-attachment.ts";

const nameOf = (name: string): string => asAttachment("text/plain", name)["content-disposition"]!;

test.each([
  ["bridge.txt", `attachment; filename="bridge.txt"; filename*=UTF-8''bridge.txt`],
  ["پل.html", `attachment; filename="__.html"; filename*=UTF-8''%D9%BE%D9%84.html`],
  ["../../etc/passwd", `attachment; filename="__.._etc_passwd"; filename*=UTF-8''__.._etc_passwd`],
  [
    `a"; x\r\nset-cookie: y`,
    `attachment; filename="a__ x__set-cookie_ y"; filename*=UTF-8''a_%3B%20x__set-cookie_%20y`,
  ],
  ["evil\u202Etxt.exe", `attachment; filename="evil_txt.exe"; filename*=UTF-8''evil_txt.exe`],
  ["\ud800", `attachment; filename="_"; filename*=UTF-8''_`],
  ["", `attachment; filename="file"; filename*=UTF-8''file`],
])("the name %j can neither end the header nor lead out of a folder", (name, header) => {
  expect(nameOf(name)).toBe(header);
});
