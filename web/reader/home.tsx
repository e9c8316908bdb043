import { useRef } from "preact/hooks";
import type { DeskFacts } from "../../src/present/desk/desk.ts";
import { Link } from "../address/link.tsx";
import { useHeard } from "../asking/events.ts";
import { useAnswer } from "../asking/use-answer.ts";
import { DocumentReader } from "./document-reader.tsx";
import { PasteBox } from "./paste-box.tsx";

/** The first screen: a box for an article of one's own, and under it one that is read already. */
export function Home() {
  const { answer: facts } = useAnswer<DeskFacts>("/desk");
  const home = useFirst(facts?.home ?? null);
  return (
    <>
      <PasteBox />
      {home !== null ? <DocumentReader id={home} opensOne /> : facts && <Empty facts={facts} />}
    </>
  );
}

/** The first that there was: what is being read stays, though newer documents come. */
const useFirst = (id: string | null): string | null => {
  const first = useRef<string | null>(null);
  first.current ??= id;
  return first.current;
};

function Empty({ facts }: { readonly facts: DeskFacts }) {
  const isReading = useHeard(({ jobs }) =>
    [...jobs.values()].some(({ state }) => state === "running" || state === "waiting"),
  );
  if (isReading || facts.isDemo)
    return (
      <div class="empty" role="status">
        <h1>The first article is being read</h1>
        <p>
          {facts.isDemo ? "The demo, an invented conflict, is" : "Documents are"} being read just now. The first one
          opens here by itself.
        </p>
      </div>
    );
  return (
    <div class="empty">
      <h1>There is nothing in this ledger yet</h1>
      <p>
        Paste an article above, or <Link href="/add">add files and folders</Link>. Each is read on this machine, and
        kept here with its original.
      </p>
    </div>
  );
}
