import { HTTPException } from "hono/http-exception";
import type { Job } from "../../present/desk/job.ts";
import { Failure } from "../../record/failure.ts";
import type { Run } from "../../work/jobs/run-job.ts";
import { findRecord } from "../../work/judge/find/find-record.ts";
import { checkName } from "../../work/settings/check-name.ts";
import type { Desk } from "../desk/desk.ts";
import type { Upload } from "./open-form.ts";
import { stageUpload } from "./stage-upload.ts";

/** Takes the files of a request in and gives the job that reads them; they are removed when it has ended. */
export async function takeUpload(request: Request, desk: Desk): Promise<Job> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data;/i.test(type)) {
    throw new HTTPException(415, { message: "files come as multipart/form-data" });
  }
  const stage = await desk.staging.fresh();
  try {
    const upload = await stageUpload(bodyOf(request), { type, folder: stage.folder });
    const run = await runOf(upload, desk);
    return desk.jobs.add({ ...run, after: stage.remove });
  } catch (error) {
    await stage.remove();
    if (error instanceof Failure) throw error;
    throw new HTTPException(400, { message: `the form is broken, or broke off: ${(error as Error).message}` });
  }
}

const bodyOf = ({ body }: Request): AsyncIterable<Uint8Array> => {
  if (body === null) throw new Failure("bad-option", "there are no files in it");
  return body as unknown as AsyncIterable<Uint8Array>;
};

const runOf = async ({ files, fields }: Upload, desk: Desk): Promise<Run> => {
  const unknown = [...fields.keys()].filter((name) => !FIELDS.includes(name));
  if (unknown.length > 0) throw new Failure("bad-option", `there is no field ${unknown.join(", ")}`);
  if (files.length === 0) throw new Failure("bad-option", "there are no files in it");
  const field = (name: string) => fields.get(name)?.trim() || null;
  const [title, outlet, published, url] = [field("title"), field("outlet"), field("published"), field("url")];
  const [collectedBy, translation] = [field("collectedBy"), field("translationOf")];
  const paths = files.map(({ modifiedAt, ...file }) => ({ ...file, modifiedAt: modifiedAt && parseTime(modifiedAt) }));
  return {
    label: labelOf(files.map(({ name }) => name)),
    paths,
    given: { title, outlet, published, url },
    collectedBy: collectedBy && checkName(collectedBy),
    translationOf: translation && (await findRecord(desk.ledger, translation, ["document"])).id,
  };
};

const FIELDS: readonly string[] = ["title", "outlet", "published", "url", "collectedBy", "translationOf"];

const labelOf = (names: readonly string[]): string => {
  const [first = ""] = names;
  const folder = first.includes("/") ? first.slice(0, first.indexOf("/")) : null;
  if (folder !== null && names.every((name) => name.startsWith(`${folder}/`))) return folder;
  return names.length === 1 ? first : `${first} and ${names.length - 1} more`;
};

const parseTime = (words: string): string => {
  const time = new Date(words);
  if (Number.isNaN(time.getTime())) throw new Failure("bad-date", `${words} is no time: write ISO 8601`);
  return time.toISOString();
};
