import { useState } from "preact/hooks";
import { goTo } from "../../address/address.ts";
import { Refusal } from "../../asking/ask.ts";
import { useJudging } from "../../judging/judging.tsx";
import { sentence } from "../../parts/refused.tsx";
import { Words } from "../../parts/words.tsx";
import { describeBytes } from "./describe-bytes.ts";
import { FactFields } from "./fact-fields.tsx";
import { type Facts, NO_FACTS } from "./facts.ts";
import { FileDrop } from "./file-drop.tsx";
import { type Picked, tooMuch } from "./picked.ts";
import { sendFiles } from "./send-files.ts";

/** Files on their way into the ledger: chosen, said something of, handed over. */
export function HandOver() {
  const { name } = useJudging();
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  const [facts, setFacts] = useState<Facts>(NO_FACTS);
  const [sending, setSending] = useState<{ readonly share: number; readonly stop: () => void } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const take = (more: readonly Picked[]) => {
    if (sending) return;
    if (facts.collectedBy === "" && name !== null) setFacts({ ...facts, collectedBy: name });
    // The same path dropped again is the same file.
    const all = new Map([...picked, ...more].map((one) => [one.path, one]));
    setPicked([...all.values()]);
    setProblem(
      more.length === 0
        ? "No file could be taken from that: hidden files and ledgers are passed over, and what may not be read."
        : null,
    );
  };
  const send = async () => {
    const stopper = new AbortController();
    const stop = () => stopper.abort();
    setProblem(null);
    setSending({ share: 0, stop });
    const said = picked.length === 1 ? facts : { ...facts, title: "", url: "" };
    const told = (share: number) => setSending({ share, stop });
    try {
      const job = await sendFiles(picked, said, { told, signal: stopper.signal });
      goTo(`/add/${job.id}`);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      setProblem(sentence(error.message));
      setSending(null);
    }
  };
  const much = tooMuch(picked);
  return (
    <section class="hand-over" aria-labelledby="files">
      <h2 id="files">Files and folders</h2>
      <FileDrop take={take} />
      {picked.length > 0 && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!sending && much === null) void send();
          }}
        >
          <PickedList picked={picked} />
          <FactFields facts={facts} onChange={setFacts} isOne={picked.length === 1} />
          {much && <p role="alert">{much}</p>}
          <div class="actions">
            {sending ? (
              <Sending share={sending.share} stop={sending.stop} />
            ) : (
              <>
                <button type="button" class="quiet" onClick={() => setPicked([])}>
                  Choose none
                </button>
                <button type="submit" class="primary" disabled={much !== null}>
                  Add to the ledger
                </button>
              </>
            )}
          </div>
        </form>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

function PickedList({ picked }: { readonly picked: readonly Picked[] }) {
  const bytes = picked.reduce((sum, { file }) => sum + file.size, 0);
  return (
    <details class="picked" open={picked.length <= FEW}>
      <summary>
        {picked.length.toLocaleString("en")} {picked.length === 1 ? "file" : "files"}, {describeBytes(bytes)}
      </summary>
      <ul>
        {picked.slice(0, SHOWN).map(({ path }) => (
          <li key={path}>
            <Words>{path}</Words>
          </li>
        ))}
        {picked.length > SHOWN && <li class="soft">and {(picked.length - SHOWN).toLocaleString("en")} more</li>}
      </ul>
    </details>
  );
}

function Sending({ share, stop }: { readonly share: number; readonly stop: () => void }) {
  return (
    <>
      <progress max={1} value={share} aria-label="Handed over so far" />
      <span>{share < 1 ? `handing over, ${Math.floor(100 * share)} %` : "handed over, being taken in …"}</span>
      <button type="button" onClick={stop}>
        Stop
      </button>
    </>
  );
}

const FEW = 8;
const SHOWN = 200;
