import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { DeskFacts } from "../src/present/desk/desk.ts";
import { useAddress } from "./address/address.ts";
import { Link } from "./address/link.tsx";
import { useAnswer } from "./asking/use-answer.ts";
import { KeyList } from "./frame/key-list.tsx";
import { Strip } from "./frame/strip.tsx";
import { TopBar } from "./frame/top-bar.tsx";
import { JudgingProvider } from "./judging/judging.tsx";
import { listenForKeys, useKeys } from "./keys/use-keys.ts";
import { Refused } from "./parts/refused.tsx";
import { ROOMS, type RoomProps } from "./rooms.ts";

/** The desk: what stands around every room, and the room that the address names. */
export function Desk() {
  const { answer: facts, refusal } = useAnswer<DeskFacts>("/desk");
  const [isListing, setListing] = useState(false);
  useEffect(listenForKeys, []);
  useKeys([
    { key: "?", words: "the keys that do something here", act: () => setListing(true) },
    { key: "/", words: "search", act: () => document.getElementById("search")?.focus() },
  ]);
  return (
    <JudgingProvider self={facts?.self ?? null} names={facts?.names ?? []}>
      <a class="skip" href="#room">
        To the content
      </a>
      <TopBar facts={facts} showKeys={() => setListing(true)} />
      <Strip />
      <main id="room" tabIndex={-1}>
        {refusal ? <Refused refusal={refusal} /> : <RoomHere />}
      </main>
      {isListing && <KeyList onClose={() => setListing(false)} />}
    </JudgingProvider>
  );
}

function RoomHere() {
  const { parts } = useAddress();
  const [path = "", id = ""] = parts;
  const room = ROOMS.find((one) => one.path === path);
  const [loaded, setLoaded] = useState<{ readonly path: string; readonly View: ComponentType<RoomProps> } | null>(null);
  useEffect(() => {
    if (!room) return;
    document.title = `${room.title} · Standoff`;
    let isWanted = true;
    void room.load().then((View) => {
      if (isWanted) setLoaded({ path, View });
    });
    return () => {
      isWanted = false;
    };
  }, [path]);
  if (!room) return <Lost />;
  if (loaded?.path !== path) return null;
  return <loaded.View id={id} />;
}

function Lost() {
  return (
    <div class="refused">
      <p>There is no such room here.</p>
      <p>
        <Link href="/">To the reader</Link> or <Link href="/statements">to the ledger</Link>.
      </p>
    </div>
  );
}
