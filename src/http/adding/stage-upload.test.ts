import { mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { stageUpload } from "./stage-upload.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "standoff staging "));
});

const stage = async (form: FormData, limits = { bytes: 1e9, files: 1_000 }) => {
  const { body, headers } = new Response(form);
  const type = headers.get("content-type")!;
  return stageUpload(body as unknown as AsyncIterable<Uint8Array>, { type, folder, limits });
};
const formOf = (files: Readonly<Record<string, string | Uint8Array>>): FormData => {
  const form = new FormData();
  for (const [name, content] of Object.entries(files)) form.append("files", new Blob([content]), name);
  return form;
};
const many = (count: number, content: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}.txt`, `${n} ${content}`]));

test("files come as they are, by numbers, whatever they are called, and for this user alone", async () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, n) => n % 256);
  const { files, fields } = await stage(formOf({ "پل/Brücke.txt": "words", "b;\u0301.pdf": bytes, empty: "" }));
  expect(files).toEqual([
    { path: join(folder, "0"), name: "پل/Brücke.txt", modifiedAt: null },
    { path: join(folder, "1"), name: "b;\u0301.pdf", modifiedAt: null },
    { path: join(folder, "2"), name: "empty", modifiedAt: null },
  ]);
  expect(fields.size).toBe(0);
  expect(readFileSync(join(folder, "0"), "utf8")).toBe("words");
  expect(readFileSync(join(folder, "1")).equals(bytes)).toBe(true);
  expect(readFileSync(join(folder, "2"), "utf8")).toBe("");
  expect(statSync(join(folder, "1")).mode & 0o077).toBe(0);
});

test("hundreds of small files are all taken, and a time is of the file behind it alone", async () => {
  const form = formOf(many(400, "x"));
  form.append("modifiedAt", "2026-03-01");
  form.append("files", new Blob(["y"]), "dated");
  form.append("files", new Blob(["z"]), "undated");
  const { files } = await stage(form);
  expect(files).toHaveLength(402);
  expect(files.slice(-2).map(({ modifiedAt }) => modifiedAt)).toEqual(["2026-03-01", null]);
  expect(readdirSync(folder)).toHaveLength(402);
  for (const [n, { path }] of files.slice(0, 400).entries()) expect(readFileSync(path, "utf8")).toBe(`${n} x`);
});

test("more than is taken at once is refused as soon as it comes", async () => {
  await expect(stage(formOf(many(11, "x")), { bytes: 1e9, files: 10 })).rejects.toMatchObject({ code: "over-limit" });
  const large = formOf({ "a.txt": "x".repeat(200_000) });
  await expect(stage(large, { bytes: 100_000, files: 10 })).rejects.toMatchObject({ code: "over-limit" });
});

test("where a file cannot be written, it is said so", async () => {
  folder = join(folder, "none");
  await expect(stage(formOf({ "a.txt": "x".repeat(200_000) }))).rejects.toMatchObject({ code: "not-written" });
});

test("what broke off is no form", async () => {
  const half = async function* () {
    yield Buffer.from('--b\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nhalf');
  };
  const given = { type: "multipart/form-data; boundary=b", folder };
  await expect(stageUpload(half(), given)).rejects.toThrow("Unexpected end");
  const torn = async function* () {
    yield* half();
    throw new Error("torn");
  };
  await expect(stageUpload(torn(), given)).rejects.toThrow(/torn|EEXIST/);
  await expect(stageUpload(half(), { ...given, type: "multipart/form-data" })).rejects.toThrow("oundary");
});
