import type { ComponentType } from "preact";

/** What a room is given: the parts of the address that its pattern names. */
export type RoomProps = { readonly id: string };

/** A room of the desk: where it is, what it is called, and what is shown there, loaded when it is first entered. */
export type Room = {
  /** The first part of the address; the second, where there is one, is the `id`. */
  readonly path: string;
  readonly title: string;
  /** Its name among the rooms at the top; null for one that is reached from others. */
  readonly tab: string | null;
  readonly load: () => Promise<ComponentType<RoomProps>>;
};

/** The rooms, in the order of their tabs. A new view is one more of these, and a folder of its name. */
export const ROOMS: readonly Room[] = [
  { path: "", title: "Reader", tab: "Reader", load: async () => (await import("./reader/home.tsx")).Home },
  { path: "read", title: "Reader", tab: null, load: async () => (await import("./reader/reader.tsx")).Reader },
  {
    path: "statements",
    title: "Ledger",
    tab: "Ledger",
    load: async () => (await import("./ledger/ledger.tsx")).Ledger,
  },
  {
    path: "documents",
    title: "Documents",
    tab: "Documents",
    load: async () => (await import("./ledger/documents.tsx")).Documents,
  },
  {
    path: "people",
    title: "People and groups",
    tab: "People",
    load: async () => (await import("./people/people.tsx")).People,
  },
  { path: "party", title: "Dossier", tab: null, load: async () => (await import("./people/dossier.tsx")).Dossier },
  { path: "review", title: "Review", tab: "Review", load: async () => (await import("./review/review.tsx")).Review },
  { path: "add", title: "Add", tab: "Add", load: async () => (await import("./add/add.tsx")).Add },
  { path: "log", title: "Log", tab: "Log", load: async () => (await import("./log/log.tsx")).Log },
  { path: "record", title: "Record", tab: null, load: async () => (await import("./records/record.tsx")).Record },
];
