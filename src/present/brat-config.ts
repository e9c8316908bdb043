import { ACTS } from "../record/act.ts";

/** The annotation.conf with which brat opens what `toBrat` writes; docs/guide/brat.md explains it. */
export const bratConfig = `[entities]
Source
Content
Condition

[events]
Cue\tSource?:Source, Content?:Content, Condition?:Condition, Within?:Cue

[relations]
Says\tArg1:Source, Arg2:Content
OnlyIf\tArg1:Content, Arg2:Condition
<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[attributes]
Act\tArg:<ANY>, Value:${ACTS.join("|")}
SpeakerIs\tArg:<ANY>, Value:named|unnamed|unresolved|absent
`;
