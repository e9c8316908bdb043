import { describeJudgement } from "../../src/present/answers/records/describe-judgement.ts";
import type { ShownRecord } from "../../src/present/desk/shown-record.ts";
import { hrefOf } from "../address/address.ts";
import { atMoment } from "../address/at-moment.ts";
import { Link } from "../address/link.tsx";
import { Moment } from "../parts/moment.tsx";
import { Words } from "../parts/words.tsx";

/** What persons have said of a record; nothing where nobody has. */
export function Judgements({ shown: { judgements, orphaned } }: { readonly shown: ShownRecord }) {
  if (judgements.length === 0) return null;
  return (
    <section aria-labelledby="judgements">
      <h2 id="judgements">{orphaned ? "Judgements on words that are in no live record" : "Judgements"}</h2>
      <ul class="plain">
        {judgements.map((judgement) => (
          <li key={judgement.id}>
            <Moment at={judgement.at} />{" "}
            <Link href={atMoment(hrefOf(["record", judgement.id]))}>
              <Words>{describeJudgement(judgement).words}</Words>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
