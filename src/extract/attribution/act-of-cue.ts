import type { Act } from "../../record/act.ts";

/**
 * What a cue's own words say of the act, the narrower first. On our own labels each line is right for nineteen in twenty of
 * its cues or more; verbs that leave the act open ("said", "noted") have no line and are left to the model.
 */
const CUES: readonly (readonly [RegExp, Act])[] = [
  [/\bclaim\w* (?:the )?responsibility|\btook responsibility|\bclaimed credit/iu, "claim-responsibility"],
  [
    /\b(?:declin|refus)\w+ to (?:comment|confirm|say|discuss|answer|elaborate|speculate|identify|disclose|give|provide)|\bno comment\b|\bnot comment|\bnot (?:yet |immediately |independently |able to |been )*(?:confirm|verif|respon)|n[’']t (?:yet |immediately |independently )*(?:confirm|verif|respon|comment)|\bcannot confirm|\bstopped short of|\bunable to (?:confirm|verify)|\bno (?:confirmation|explanation)/iu,
    "decline-to-confirm",
  ],
  [/\bden(?:y|ies|ied|ying|ial)\b|\brefut\w+|\brebut\w+|\bdebunk\w*/iu, "deny"],
  [/\breject\w*|\bdismiss\w*|\brebuff\w*|\bruled out\b|\brefus(?:e|es|ed|ing|al)\b|\bnot accept/iu, "reject"],
  [/\bconfirm\w*/iu, "confirm"],
  [/\badmit\w*|\bconced\w*|\bconfess\w*|\backnowledg\w*/iu, "admit"],
  [/\bapologi[sz]\w*/iu, "apologise"],
  [/\baccus\w*|\bblam\w*/iu, "accuse"],
  [
    /\bcondemn\w*|\bdenounc\w*|\bcritici[sz]\w*|\bslam(?:med|s|ming)\b|\bblast(?:ed|s|ing)\b|\bdecri\w*|\bdeplor\w*/iu,
    "condemn",
  ],
  [/\bthreaten\w*|\bthreats?\b/iu, "threaten"],
  [/\bwarn\w*|\bcaution\w*/iu, "warn"],
  [/\bvow\w*|\bpledg\w*|\bpromis\w*|\bassur(?:ed|es|ing|ance)\b|\bguarantee\w*/iu, "promise"],
  [/\border(?:ed|s|ing)?\b|\bdirect(?:ed|ing)\b|\binstruct\w*/iu, "order"],
  [/\bdemand\w*/iu, "demand"],
  [
    /\burg(?:e|ed|es|ing)\b|\bcall(?:ed|s|ing)? (?:on|upon|for)\b|\bappeal\w*|\bplead(?:ed|s|ing) (?:for|with)|\bbegg\w*|\bencourag\w*|\brequest\w*|\bhop(?:e|ed|es|ing)\b/iu,
    "appeal",
  ],
  [/\binvit\w*/iu, "invite"],
  [/\boffer(?:ed|s|ing)?\b|\bpropos\w*/iu, "offer"],
  [/\bagree(?:d|s|ing|ment)?\b/iu, "agree"],
  [/\bprais\w*|\bthank\w*|\bcongratulat\w*|\bwelcom\w*|\bgratitude\b|\bcommend\w*|\bhail\w*|\bapplaud\w*/iu, "praise"],
  [/\bask(?:ed|s|ing)?\b|\bquestion(?:ed|s|ing)?\b|\bwonder\w*/iu, "ask"],
  [/\bpredict\w*|\bexpect\w*|\bforecast\w*|\banticipat\w*/iu, "predict"],
  [
    /\bbeliev\w*|\bthink(?:s|ing)?\b|\bthought\b|\bassess\w*|\bdescrib\w*|\bcharacteri[sz]\w*|\bcall(?:ed|s|ing)\b|\bregard\w*|\bsuspect\w*|\bargu(?:e|es|ed|ing)\b|\bconsider\w*/iu,
    "assess",
  ],
];

/** The act that these cue words name; null where they leave it open. `content` decides between a question and a request. */
export function actOfCue(cue: string, content: string): Act | null {
  const act = CUES.find(([pattern]) => pattern.test(cue))?.[1] ?? null;
  if (
    act === "ask" &&
    /^(?:\S+\s){0,6}?(?:to|for|not to)\s/iu.test(content) &&
    !/^(?:what|why|how|when|where|who|whether|if)\b|\?/iu.test(content)
  )
    return "appeal";
  return act;
}
