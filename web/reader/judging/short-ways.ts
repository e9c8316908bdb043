import type { PageStatement } from "../../../src/present/desk/page-statement.ts";
import type { Judgement } from "../../judging/judging.tsx";
import type { OnStatement } from "./card-actions.tsx";

/** The judgement that a statement stands as it is shown. */
export function acceptance({ head }: OnStatement["page"], { id }: PageStatement): Judgement {
  return { method: "POST", path: `/records/${id}/accept`, body: { seen: head.seq }, words: "Accepted" };
}

/** The judgement that takes back this person's last one. */
export const UNDO_LAST: Judgement = { method: "POST", path: "/undo", body: {}, words: "Undone" };
