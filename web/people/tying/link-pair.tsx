import type { PartyLink } from "./group-links.ts";
import { LinkEnd } from "./link-end.tsx";

type LinkPairProps = {
  readonly link: PartyLink;
  /** The id of the oldest record of the party, to which most links lead: it is not named each time. */
  readonly party: string;
  /** Null where there is nothing to turn: what a person has overruled. */
  readonly turn: ((link: PartyLink) => void) | null;
};

/** Two records that are held to be one or not, each with the document that it stands in. */
export function LinkPair({ link, party, turn }: LinkPairProps) {
  const { left, right, leftName, rightName, relation } = link;
  const isOne = relation === "same";
  const ends = [
    { id: left, name: leftName },
    { id: right, name: rightName },
  ].filter(({ id }) => id !== party);
  return (
    <li class="link-pair">
      <div>
        {ends.map(({ id, name }, at) => (
          <p key={id}>
            {at > 0 && (isOne ? "is " : "is not ")}
            <LinkEnd id={id} name={name} />
          </p>
        ))}
      </div>
      {turn && (
        <button type="button" class="small" onClick={() => turn(link)}>
          {isOne ? "Split" : "Link"}
        </button>
      )}
    </li>
  );
}
