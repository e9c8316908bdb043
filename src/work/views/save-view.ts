import { LONGEST_QUERY, type SavedView } from "../../present/desk/saved-view.ts";
import { Failure } from "../../record/failure.ts";
import { checkName } from "../settings/check-name.ts";
import { changeViews } from "./change-views.ts";

/**
 * Saves a view in the ledger of this folder, in the place of the one that has its name. Throws `Failure` "bad-option"
 * for what is no name, a query that is too long, or one view too many; "damaged-file"; "not-written".
 */
export async function saveView(ledger: string, view: SavedView): Promise<void> {
  const name = checkName(view.name);
  if (view.query.length > LONGEST_QUERY) {
    throw new Failure("bad-option", `a view has an address of at most ${LONGEST_QUERY} characters`);
  }
  await changeViews(ledger, (views) => {
    const others = views.filter((one) => one.name !== name);
    if (others.length >= MOST) {
      throw new Failure("bad-option", `a ledger has at most ${MOST} saved views: remove one first`);
    }
    return [...others, { ...view, name }];
  });
}

const MOST = 200;
