import { basename } from "node:path";
import type { Ledger } from "../../ledger/ledger.ts";
import type { DeskFacts } from "../../present/desk/desk.ts";
import { findName } from "../settings/find-name.ts";

/** What a desk is about: its ledger, who has judged in it, and what is opened first: what was found as `first`, else the newest. */
export async function deskFacts(
  ledger: Ledger,
  { tool, isDemo, first }: { readonly tool: string; readonly isDemo: boolean; readonly first: string | null },
): Promise<DeskFacts> {
  const head = await ledger.head();
  const all = await ledger.statements({ limit: 0 });
  const unreviewed = await ledger.statements({ reviewed: false, limit: 0 });
  const newest = await ledger.documents({ order: "recorded", limit: 1 });
  const [seen] = first === null ? [] : await ledger.list("sighting", { path: first }, null, 1);
  return {
    name: basename(ledger.path).replace(/\.standoff$/, ""),
    path: ledger.path,
    tool,
    isDemo,
    head,
    self: findName(),
    names: await ledger.names(),
    home: seen?.document ?? newest.hits[0]?.document.id ?? null,
    documents: newest.total,
    statements: all.total,
    unreviewed: unreviewed.total,
  };
}
