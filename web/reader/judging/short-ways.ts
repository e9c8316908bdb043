import type { PageStatement } from "../../../src/present/desk/page-statement.ts";
import type { Judgement } from "../../judging/judging.tsx";
import { useJudging } from "../../judging/judging.tsx";
import type { OnStatement } from "./card-actions.tsx";

/** The judgement that a statement stands as it is shown. */
export function acceptance({ head }: OnStatement["page"], { id }: PageStatement): Judgement {
  return { method: "POST", path: `/records/${id}/accept`, body: { seen: head.seq }, words: "Accepted" };
}

/** The judgement that takes back this person's last one. */
export const UNDO_LAST: Judgement = { method: "POST", path: "/undo", body: {}, words: "Undone" };

/** Copies a statement's exact words with their citation, and says so. */
export function useCopyCitation(): (
  statement: Pick<PageStatement, "quotation" | "shownWords" | "citation">,
) => Promise<void> {
  const { say } = useJudging();
  return async ({ shownWords, citation }) => {
    try {
      await navigator.clipboard.writeText(`${shownWords}\n${citation}`);
      say("Copied with its citation");
    } catch {
      say("The browser does not let the desk copy: select the words and copy them yourself");
    }
  };
}
