import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { addedSchema } from "../../present/desk/added.ts";
import { type Job, jobSchema } from "../../present/desk/job.ts";
import { Failure } from "../../record/failure.ts";
import type { Jobs } from "../../work/jobs/open-jobs.ts";
import { answersOf, REFUSALS } from "../answers/answers-of.ts";
import type { Desk } from "../desk/desk.ts";
import { takeUpload } from "./take-upload.ts";

/** Files that are handed over, and the jobs that read them. */
export function jobRoutes(app: OpenAPIHono, desk: Desk): void {
  const { jobs } = desk;
  app.openapi(
    createRoute({
      method: "get",
      path: "/api/v1/jobs",
      summary: "What is being read, waits to be, or was read since the desk was opened",
      responses: answersOf(z.object({ jobs: z.array(jobSchema) }), "The oldest first"),
    }),
    (c) => c.json({ jobs: [...jobs.list()] }, 200),
  );
  app.openapi(
    createRoute({
      method: "post",
      path: "/api/v1/jobs",
      summary: "Hand over files, each under its path as it was dropped, which are then read",
      request: { body: { content: { "multipart/form-data": { schema: FORM } }, required: true } },
      responses: {
        202: { description: "What will read them", content: { "application/json": { schema: jobSchema } } },
        ...REFUSALS,
      },
    }),
    async (c) => c.json(await takeUpload(c.req.raw, desk), 202),
  );
  oneJob(app, jobs);
}

const oneJob = (app: OpenAPIHono, jobs: Jobs): void => {
  const request = { params: z.object({ id: z.string().min(1).max(200) }) };
  app.openapi(
    createRoute({
      method: "get",
      path: "/api/v1/jobs/{id}",
      summary: "How far a job has come",
      request,
      responses: answersOf(jobSchema, "The job"),
    }),
    (c) => c.json(find(jobs, c.req.valid("param").id), 200),
  );
  app.openapi(
    createRoute({
      method: "get",
      path: "/api/v1/jobs/{id}/results",
      summary: "What came of each of its documents, and of what is none",
      request,
      responses: answersOf(
        z.object({ results: z.array(addedSchema) }),
        "In the order in which they were done; of more than 20,000 the last",
      ),
    }),
    (c) => {
      const { id } = find(jobs, c.req.valid("param").id);
      return c.json({ results: jobs.results(id).map((one) => ({ ...one, notes: [...one.notes] })) }, 200);
    },
  );
  app.openapi(
    createRoute({
      method: "delete",
      path: "/api/v1/jobs/{id}",
      summary: "Stop a job; what it told is kept",
      request,
      responses: answersOf(jobSchema, "The job as it was stopped"),
    }),
    async (c) => {
      const { id } = find(jobs, c.req.valid("param").id);
      await jobs.stop(id);
      return c.json(find(jobs, id), 200);
    },
  );
};

const find = (jobs: Jobs, id: string): Job => {
  const job = jobs.find(id);
  if (job === null)
    throw new Failure("no-such-record", `there is no job ${id}: the desk was opened anew, or it was another's`);
  return job;
};

const line = (description: string) => ({ type: "string", maxLength: 2000, description }) as const;

// Not a schema of zod: a form is then parsed whole, in memory, before the route sees it.
const FORM = {
  type: "object",
  additionalProperties: false,
  properties: {
    files: {
      type: "array",
      items: { type: "string", format: "binary" },
      description: "At most 20,000, of 2 GiB together.",
    },
    modifiedAt: line("When the file behind it was last changed, ISO 8601; before each file of which that is known."),
    title: line("Of all of them, as are the fields below."),
    outlet: line("Who has published them."),
    published: line("YYYY, YYYY-MM, YYYY-MM-DD, or two of them with a slash between."),
    url: line("Where they were found."),
    collectedBy: line("Who has collected them."),
    translationOf: line("The document that they are translations of."),
  },
} as const;
