const STEMS =
  "say tell add claim report announce argue believe think suggest explain note admit deny insist warn declare state write tweet ask call urge promise vow acknowledge reveal confirm predict conclude complain contend assert allege reply respond recall describe accuse criticize defend demand estimate expect hope indicate know learn mention point praise propose question quote read remark show speak stress testify threaten understand want wonder agree cite hear see find feel";

const IRREGULAR =
  "said told thought wrote knew understood spoke read found felt heard saw says saying seen known written spoken denied denies replied replies implied implies";

/** Every form of some seventy verbs of saying and thinking, in lower case: the list that a newsroom would write first. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set([
  ...IRREGULAR.split(" "),
  ...STEMS.split(" ").flatMap((verb) => {
    const stem = verb.replace(/e$/, "");
    return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
  }),
]);
