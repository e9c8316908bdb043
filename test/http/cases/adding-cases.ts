import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { z } from "zod";
import { addedSchema } from "../../../src/present/desk/added.ts";
import { errorSchema } from "../../../src/present/desk/error.ts";
import { type Job, jobSchema } from "../../../src/present/desk/job.ts";
import type { Jobs } from "../../../src/work/jobs/open-jobs.ts";
import type { World } from "../build-world.ts";
import type { DescribedApi } from "../open-described.ts";

/** What is added: pasted texts, files that are handed over, and views that are saved; and what is told of it meanwhile. */
export function addingCases(api: DescribedApi, { ledger, jobs }: World & { readonly jobs: Jobs }): void {
  const told = async <T>(schema: z.ZodType<T>, answer: Promise<Response>): Promise<T> =>
    schema.parse(await (await answer).json());
  const staged = () => readdirSync(tmpdir()).filter((name) => name.startsWith("standoff-desk-"));

  test("a pasted text is read and kept; pasted again, it is here already", async () => {
    const body = {
      text: "The quay was closed, Mara Tenn said.\n",
      title: " The quay ",
      published: "2026-03",
      by: "Mara",
    };
    const added = await told(addedSchema, api.expect(200, "/api/v1/documents", { method: "POST", body }));
    expect(added).toMatchObject({ status: "added", file: "pasted text" });
    expect(await ledger.live("document", added.id!)).toMatchObject({ title: "The quay" });
    expect(await ledger.list("sighting", { document: added.id! })).toMatchObject([{ collectedBy: "Mara" }]);
    const again = await told(addedSchema, api.expect(200, "/api/v1/documents", { method: "POST", body }));
    expect(again).toMatchObject({ status: "seen", id: added.id });
  });

  test("what is no text, or has no day as its day, is refused with words", async () => {
    const refused = async (status: number, body: unknown) =>
      (await told(errorSchema, api.expect(status, "/api/v1/documents", { method: "POST", body }))).error.code;
    expect(await refused(422, { text: " \n" })).toBe("no-text");
    expect(await refused(422, { text: "" })).toBe("empty");
    expect(await refused(400, { text: "The quay.", published: "2026-13" })).toBe("bad-date");
    expect(await refused(400, { text: 7 })).toBe("bad-option");
    expect(await refused(400, {})).toBe("bad-option");
  });

  test("files are handed over under the names that they were dropped by, read by a job, and removed", async () => {
    const before = staged();
    const form = new FormData();
    form.append("outlet", "Radio Oru");
    form.append("modifiedAt", "2026-03-01T10:00:00+01:00");
    form.append("files", new Blob(["Mara Tenn said the pier was shut.\n"]), "/drop/پل/one.txt");
    form.append("files", new Blob(["not taken"]), "drop/.hidden");
    form.append("files", new Blob([""]), "drop/two.txt");
    const job = await told(jobSchema, api.expect(202, "/api/v1/jobs", { method: "POST", body: form }));
    expect(job).toMatchObject({ label: "drop" });
    const ended = await untilEnded(api, job.id);
    expect(ended).toMatchObject({ state: "done", files: 2, tally: { added: 1, refused: 1 } });
    const all = z.object({ results: z.array(addedSchema) });
    const { results } = await told(all, api.expect(200, `/api/v1/jobs/${job.id}/results`));
    expect(results.sort((a, b) => (a.file < b.file ? 1 : -1))).toMatchObject([
      { file: "drop/پل/one.txt", status: "added" },
      { file: "drop/two.txt", status: "refused", code: "empty" },
    ]);
    const [sighting] = await ledger.list("sighting", { document: results[0]!.id! });
    expect(sighting).toMatchObject({ path: "drop/پل/one.txt", modifiedAt: "2026-03-01T09:00:00.000Z" });
    for (const name of staged().filter((one) => !before.includes(one))) {
      expect(readdirSync(`${tmpdir()}/${name}`)).toEqual([]);
    }
    const jobs = await told(z.object({ jobs: z.array(jobSchema) }), api.expect(200, "/api/v1/jobs"));
    expect(jobs).toMatchObject({ jobs: [{ id: job.id }] });
  });

  test.each([
    ["no files", {}, "there are no files in it"],
    ["a name that leads out", { "drop/../../etc/passwd": "x" }, "leads out of its folder"],
    ["a field that is none", { "a.txt": "x", ownr: null }, "there is no field ownr"],
    ["a time that is none", { modifiedAt: null, "a.txt": "x" }, "is no time"],
  ])("a form with %s is refused, and nothing is left of it", async (_, parts, words) => {
    const form = new FormData();
    for (const [name, content] of Object.entries(parts)) {
      if (content === null) form.append(name, "what");
      else form.append("files", new Blob([content]), name);
    }
    const { error } = await told(errorSchema, api.expect(400, "/api/v1/jobs", { method: "POST", body: form }));
    expect(error.message).toContain(words);
    expect(jobs.list()).toHaveLength(1);
  });

  test("a form that breaks off is told as that", async () => {
    const answer = await api.app.request("http://127.0.0.1:4711/api/v1/jobs", {
      method: "POST",
      headers: {
        host: "127.0.0.1:4711",
        authorization: "Bearer a-token-for-tests",
        "content-type": "multipart/form-data; boundary=b",
      },
      body: '--b\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\nhalf',
    });
    expect([answer.status, await answer.json()]).toMatchObject([400, { error: { code: "bad-request" } }]);
    await api.expect(415, "/api/v1/jobs", { method: "POST", body: {} });
  });

  test("a job is stopped; one that is not there is said not to be", async () => {
    const [job] = jobs.list();
    await api.expect(200, `/api/v1/jobs/${job!.id}`, { method: "DELETE" });
    await api.expect(404, "/api/v1/jobs/none");
    await api.expect(404, "/api/v1/jobs/none", { method: "DELETE" });
  });

  test("who listens is told where the ledger stands, whenever that changes, and of each job", async () => {
    const answer = await api.expect(200, "/api/v1/events");
    const read = eventsOf(answer);
    const { seq } = await ledger.head();
    expect(await read.until(/event: head/)).toContain(`{"seq":${seq}}`);
    expect(await read.until(/event: job/)).toContain(`"label":"drop"`);
    const [document] = await ledger.list("document", {});
    await api.ask(`/api/v1/records/${document!.id}/notes`, { method: "POST", body: { by: "Mara", text: "look" } });
    expect(await read.until(new RegExp(`"seq":${seq + 1}`))).toContain("event: head");
    await read.cancel();
  });

  test("views are saved, listed and forgotten", async () => {
    const path = `/api/v1/views/${encodeURIComponent("denied / پل")}`;
    const body = { query: "act=deny", by: "Mara Tenn" };
    await api.expect(200, path, { method: "PUT", body });
    expect(await (await api.expect(200, "/api/v1/views")).json()).toMatchObject({
      views: [{ name: "denied / پل", ...body }],
    });
    expect(await (await api.expect(200, path, { method: "DELETE" })).json()).toEqual({ views: [] });
    await api.expect(404, path, { method: "DELETE" });
    await api.expect(400, path, { method: "PUT", body: { query: "act=deny" } });
  });
}

const untilEnded = async (api: DescribedApi, id: string): Promise<Job> => {
  for (;;) {
    const job = jobSchema.parse(await (await api.expect(200, `/api/v1/jobs/${id}`)).json());
    if (job.endedAt !== null) return job;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

const eventsOf = (answer: Response) => {
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  const waiting: string[] = [];
  return {
    /** Reads on until an event is like this, and gives it. */
    until: async (like: RegExp): Promise<string> => {
      for (;;) {
        const at = waiting.findIndex((event) => like.test(event));
        if (at >= 0) return waiting.splice(at, 1)[0]!;
        const { value = "", done } = await reader.read();
        if (done) throw new Error(`no event is like ${like}`);
        waiting.push(...value.split("\n\n"));
      }
    },
    cancel: () => reader.cancel(),
  };
};
