import { z } from "zod";
import type { PartyDossier } from "../../ledger/asking.ts";
import { ACTS } from "../../record/act.ts";
import { parts } from "../contract-schema.ts";
import type { AnswerOf } from "./answer-of.ts";
import { headSchema } from "./desk.ts";
import { partyRowSchema } from "./party-list.ts";

const words = z.string().nullable();
const counted = z.array(z.object({ id: z.string(), name: z.string(), statements: z.int() }));

const partyDossierSchema = z.object({
  ...partyRowSchema.shape,
  nameForms: z
    .array(
      z.object({
        name: z.string(),
        named: z.boolean().describe("Whether it is a name, not words that describe."),
        documents: z.int(),
        mentions: z.int(),
        first: z
          .object({ entity: z.string(), document: z.string(), title: words, outlet: words })
          .describe("The oldest document that has it."),
      }),
    )
    .describe("As they are written, that of most documents first."),
  moreNames: z.int(),
  acts: z.array(z.object({ act: z.enum(ACTS), statements: z.int() })),
  months: z.array(z.object({ month: z.string(), statements: z.int() })),
  audiences: counted.describe("To whom it speaks."),
  relays: counted.describe("Who passes its words on."),
}) satisfies z.ZodType<PartyDossier>;

const linkSchema = z
  .object({
    id: z.string(),
    left: z.string(),
    right: z.string(),
    leftName: z.string(),
    rightName: z.string(),
    relation: z.enum(["same", "different"]),
    reasons: z.array(z.string()),
    maker: parts.maker,
    holds: z.boolean().describe("Whether it holds two members together; else it keeps another out."),
  })
  .meta({ id: "PartyLink" });

/** All that a ledger knows of one party but its statements, which `/statements?speaker=` lists. */
export const dossierSchema = z
  .object({
    ...partyDossierSchema.shape,
    members: z.array(z.string()).describe("The entities that it is made of, the oldest first, at most 500."),
    moreMembers: z.int(),
    links: z.array(linkSchema).describe("A person's first; at most 200."),
    moreLinks: z.int(),
    head: headSchema,
  })
  .meta({ id: "Dossier" });

/** One of these. */
export type Dossier = AnswerOf<typeof dossierSchema>;
