import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { PartyCount, PartyDossier } from "../../../asking.ts";
import type { Held } from "../held/held.ts";
import { packedRows } from "../packed-rows.ts";

/** To whom the statements of these rows are said, and who passes them on. */
export function companionsOf(
  db: DatabaseSyncInstance,
  held: Held,
  rows: readonly number[],
): Pick<PartyDossier, "audiences" | "relays"> {
  const versions = rows.map((row) => held.statements.columns.version[row]!);
  const from = `json_each(?) wanted CROSS JOIN statements s ON s.version = wanted.value, json_each(s.body, '$.chain') step`;
  const columns = "s.version, step.value ->> 'role', step.value ->> 'entity', step.value -> 'to' ->> 'entity'";
  const audiences = openCount(held);
  const relays = openCount(held);
  for (const [version, role, entity, to] of packedRows<StepRow>(db, { columns, from }, JSON.stringify(versions))) {
    if (role === "utterer" && to !== null) audiences.add(to, version);
    if (role === "relay" && entity !== null) relays.add(entity, version);
  }
  return { audiences: audiences.most(), relays: relays.most() };
}

type StepRow = readonly [version: number, role: string, entity: string | null, to: string | null];

/** Counts the statements that a cluster has a part in: one in which two of its members have one is counted once. */
const openCount = ({ entities }: Held) => {
  const statements = new Map<number, Set<number>>();
  return {
    add: (entity: string, version: number): void => {
      const { version: live, cluster } = entities.all[entities.numberOf(entity)]!;
      if (live > 0) statements.set(cluster, (statements.get(cluster) ?? new Set()).add(version));
    },
    most: (): readonly PartyCount[] =>
      [...statements]
        .map(([cluster, versions]) => {
          const { id, name } = entities.all[cluster]!;
          return { id, name, statements: versions.size };
        })
        .sort((a, b) => b.statements - a.statements || (a.id < b.id ? -1 : 1))
        .slice(0, SHOWN),
  };
};

const SHOWN = 100;
