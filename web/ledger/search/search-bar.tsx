import { useEffect, useState } from "preact/hooks";
import { goTo, hrefOf, useAddress } from "../../address/address.ts";
import { Link } from "../../address/link.tsx";
import { WordsFilter } from "../../parts/words-filter.tsx";
import { orderOf, withFilter } from "../filters/filters.ts";
import { OrderSelect } from "../filters/order-select.tsx";

/** The words or the sentence that statements are looked for by, and their order. */
export function SearchBar() {
  const { parts, query } = useAddress();
  const like = query.get("like");
  const [isLike, setLike] = useState(like !== null);
  useEffect(() => setLike(like !== null), [like]);
  return (
    <search class="search-bar">
      {isLike ? <LikeBox /> : <WordsFilter name="words" label="Search the statements" />}
      {isLike ? (
        <Link class="button-like" href={hrefOf(parts, withFilter(query, "like", null))}>
          by words
        </Link>
      ) : (
        <button type="button" title="Statements that say the like of a sentence" onClick={() => setLike(true)}>
          like a sentence
        </button>
      )}
      {isLike ? <span class="soft">most alike first</span> : <OrderSelect value={orderOf(query)} orders={ORDERS} />}
      {!isLike && (
        <p class="search-hint">
          All of the words; <kbd>"a phrase"</kbd> as it stands; <kbd>threat*</kbd> any ending; <kbd>-without</kbd> this
          word.
        </p>
      )}
    </search>
  );
}

const ORDERS = [
  ["said-latest", "newest first"],
  ["said", "oldest first"],
  ["recorded", "last recorded first"],
  ["document", "as in the documents"],
] as const;

function LikeBox() {
  const { parts, query } = useAddress();
  const like = query.get("like") ?? "";
  const [sentence, setSentence] = useState(like);
  useEffect(() => setSentence(like), [like]);
  const submit = (event: Event) => {
    event.preventDefault();
    const next = withFilter(query, "like", sentence.trim() || null);
    next.delete("words");
    goTo(hrefOf(parts, next));
  };
  return (
    <form class="like-box" onSubmit={submit}>
      <input
        class="words-filter"
        aria-label="A sentence that statements shall be like"
        placeholder="A sentence; who said the like?"
        dir="auto"
        maxLength={1000}
        autofocus={like === ""}
        value={sentence}
        onInput={(event) => setSentence(event.currentTarget.value)}
      />
      <button type="submit">Find</button>
    </form>
  );
}
