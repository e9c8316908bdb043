import { MEDIUM_WORDS } from "../../../src/present/words/medium-words.ts";
import { nameEntity, nameParty } from "../../../src/present/words/name-party.ts";
import { nameSpeaker, type SpeakerLabel } from "../../../src/present/words/name-speaker.ts";
import type { Party } from "../../../src/record/reading.ts";
import type { PageView, ShownStatement } from "../page-view.ts";

/** One station of the way by which words came: `relayed by Radio Oru in a broadcast`. */
export type Station = {
  readonly role: "utterer" | "behalf" | "to" | "medium" | "relay" | "publisher";
  /** What stands before the name. */
  readonly lead: string;
  readonly name: string;
  /** Its party in the whole ledger, where it has one. */
  readonly party: string | null;
  readonly tail: string;
};

/** The way the words came, outward from whoever uttered them, as `describeChain` tells it in words. */
export function pathOf({ parties, reading }: PageView, statement: ShownStatement): readonly Station[] {
  const partyOf = (entity: string | null) => (entity === null ? null : (parties.get(entity) ?? null));
  const station = (role: Station["role"], lead: string, party: Party, tail = ""): Station => ({
    role,
    lead,
    name: nameParty(reading, party),
    party: partyOf(party.entity),
    tail,
  });
  const utterers = statement.chain.filter(({ role }) => role === "utterer");
  const behalf = utterers.flatMap(({ onBehalfOf }) => (onBehalfOf === null ? [] : [onBehalfOf]));
  const stations = [
    speakerStation(nameSpeaker(reading, statement), partyOf(statement.speaker)),
    ...behalf.map((entity): Station => {
      const name = nameEntity(reading, entity) ?? "unnamed";
      return { role: "behalf", lead: "for ", name, party: partyOf(entity), tail: "" };
    }),
    ...utterers.flatMap(({ to }) => (to ? [station("to", "to ", to)] : [])),
    ...utterers.flatMap(({ medium }) => mediumStation(MEDIUM_WORDS[medium])),
    ...statement.chain.flatMap((step): Station[] => {
      if (step.role === "utterer") return [];
      const lead = step.role === "relay" ? "relayed by " : "published by ";
      const to = step.to && ` to ${nameParty(reading, step.to)}`;
      const medium = MEDIUM_WORDS[step.medium] && ` ${MEDIUM_WORDS[step.medium]}`;
      return [station(step.role, lead, step, [to, medium].filter(Boolean).join(""))];
    }),
  ];
  return stations.filter((one, i) => i === stations.findIndex((other) => isSame(one, other)));
}

const speakerStation = ({ name, lacks }: SpeakerLabel, party: string | null): Station => ({
  role: "utterer",
  lead: "",
  name: name ?? lacks ?? "",
  party,
  tail: "",
});

const mediumStation = (words: string | null): readonly Station[] => {
  const [, lead = "", name = ""] = /^(\S+ )(.*)$/.exec(words ?? "") ?? [];
  return name === "" ? [] : [{ role: "medium", lead, name, party: null, tail: "" }];
};

const isSame = (one: Station, other: Station): boolean =>
  one.lead === other.lead && one.name === other.name && one.tail === other.tail;
