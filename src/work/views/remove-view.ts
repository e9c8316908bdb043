import { Failure } from "../../record/failure.ts";
import { changeViews } from "./change-views.ts";

/** Removes the view of this name. Throws `Failure` "no-such-record" where there is none, "damaged-file" or "not-written". */
export async function removeView(ledger: string, name: string): Promise<void> {
  await changeViews(ledger, (views) => {
    const others = views.filter((one) => one.name !== name);
    if (others.length === views.length) throw new Failure("no-such-record", `no saved view is called ${name}`);
    return others;
  });
}
