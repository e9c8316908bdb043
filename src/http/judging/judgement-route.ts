import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { type Done, doneSchema } from "../../present/desk/done.ts";
import { carryOut } from "../../work/judge/carry-out.ts";
import type { Plan, Signature } from "../../work/judge/plan.ts";
import { checkName } from "../../work/settings/check-name.ts";
import { answersOf } from "../answers/answers-of.ts";
import type { Desk } from "../desk/desk.ts";
import { bySchema } from "./said.ts";

/** A way to judge: where it is asked for, what is said beside the name of who judges, and the plan that it comes to. */
export type JudgementRoute<Shape extends z.ZodRawShape> = {
  /** `delete` has what is said in the address, all others in a body of JSON. */
  readonly method: "post" | "patch" | "delete";
  readonly path: string;
  readonly summary: string;
  readonly said: Shape;
  readonly planOf: (
    said: z.infer<z.ZodObject<Shape>>,
    given: { readonly of: (name: string) => string; readonly signature: Signature; readonly ledger: Desk["ledger"] },
  ) => Plan;
};

/** Adds a way to judge: one judgement a request, kept under the name that it comes with, in an entry of its own. */
export function judgementRoute<Shape extends z.ZodRawShape>(
  app: OpenAPIHono,
  desk: Desk,
  { method, path, summary, said, planOf }: JudgementRoute<Shape>,
): void {
  const schema = z.strictObject({ by: bySchema, ...said });
  const inAddress = method === "delete";
  const request = inAddress
    ? { query: schema }
    : { body: { content: { "application/json": { schema } }, required: true } };
  const responses = answersOf(doneSchema, "What was done");
  app.openapi(
    createRoute({ method, path, summary, request: { params: paramsOf(path), ...request }, responses }),
    async (c) => {
      const { by, ...rest } = c.req.valid((inAddress ? "query" : "json") as never) as Said<Shape>;
      const signature = { by: checkName(by), at: desk.now().toISOString() };
      const of = (name: string) => (c.req.valid("param" as never) as Readonly<Record<string, string>>)[name]!;
      const plan = planOf(rest as Said<Shape>, { of, signature, ledger: desk.ledger });
      return c.json(await doneBy(desk, plan), 200);
    },
  );
}

type Said<Shape extends z.ZodRawShape> = z.infer<z.ZodObject<Shape>> & { readonly by: string };

const paramsOf = (path: string) =>
  z.object(Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name!, z.string().min(1).max(200)])));

const doneBy = async ({ ledger }: Desk, plan: Plan): Promise<Done> => {
  const done = await carryOut(ledger, plan);
  if (done === null) return { entry: null, head: await ledger.head(), record: null };
  const { seq, act, at, by, subject, hash } = done.entry;
  return { entry: { seq, act, at, by }, head: { seq, hash }, record: subject };
};
