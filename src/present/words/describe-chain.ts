import type { Reading, Statement, Step } from "../../record/reading.ts";
import { MEDIUM_WORDS } from "./medium-words.ts";
import { nameEntity, nameParty } from "./name-party.ts";
import { nameSpeaker, showSpeaker } from "./name-speaker.ts";

/** The way the words came, outward: who, to whom, by what medium, relayed and published by whom; one phrase each. */
export function describeChain(reading: Reading, statement: Statement): readonly string[] {
  const steps = statement.chain;
  const utterers = steps.filter((step) => step.role === "utterer");
  const behalf = unique(utterers.map((step) => nameEntity(reading, step.onBehalfOf)));
  const speaker = showSpeaker(nameSpeaker(reading, statement));
  return [
    behalf.length > 0 ? `${speaker} for ${behalf.join(" and ")}` : speaker,
    ...unique(utterers.map((step) => step.to && `to ${nameParty(reading, step.to)}`)),
    ...unique(utterers.map((step) => MEDIUM_WORDS[step.medium])),
    ...steps.filter((step) => step.role !== "utterer").map((step) => describeCarrier(reading, step)),
  ];
}

const describeCarrier = (reading: Reading, step: Step): string => {
  const verb = step.role === "relay" ? "relayed by" : "published by";
  const to = step.to && `to ${nameParty(reading, step.to)}`;
  return [`${verb} ${nameParty(reading, step)}`, to, MEDIUM_WORDS[step.medium]].filter(Boolean).join(" ");
};

const unique = (words: readonly (string | null)[]): string[] => [...new Set(words.filter((word) => word !== null))];
