import type { DeskFacts } from "../../src/present/desk/desk.ts";
import { Link } from "../address/link.tsx";
import { useHeard } from "../asking/events.ts";
import { useAnswer } from "../asking/use-answer.ts";
import { DocumentReader } from "./document-reader.tsx";
import { PasteBox } from "./paste-box.tsx";

/** The first screen: a box for an article of one's own, and under it one that is read already. */
export function Home() {
  const { answer: facts } = useAnswer<DeskFacts>("/desk");
  return (
    <>
      <PasteBox />
      {facts?.home ? <DocumentReader key={facts.home} id={facts.home} opensOne /> : facts && <Empty facts={facts} />}
    </>
  );
}

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
