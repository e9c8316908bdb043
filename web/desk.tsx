import { useEffect, useState } from "preact/hooks";
import type { DeskFacts } from "../src/present/desk/desk.ts";
import { useAnswer } from "./asking/use-answer.ts";
import { keepFocus } from "./frame/keep-focus.ts";
import { keepScroll } from "./frame/keep-scroll.ts";
import { KeyList } from "./frame/key-list.tsx";
import { nameTruncated } from "./frame/name-truncated.ts";
import { RoomHere } from "./frame/room-here.tsx";
import { Strip } from "./frame/strip.tsx";
import { TopBar } from "./frame/top-bar.tsx";
import { JudgingProvider } from "./judging/judging.tsx";
import { listenForKeys, useKeys } from "./keys/use-keys.ts";
import { Refused } from "./parts/refused.tsx";

/** The desk: what stands around every room, and the room that the address names. */
export function Desk() {
  const { answer: facts, refusal } = useAnswer<DeskFacts>("/desk");
  const [isListing, setListing] = useState(false);
  useEffect(listenForKeys, []);
  useEffect(keepScroll, []);
  useEffect(keepFocus, []);
  useEffect(nameTruncated, []);
  useKeys([
    { key: "?", words: "the keys that do something here", act: () => setListing(true) },
    { key: "/", words: "search", act: () => document.getElementById("search")?.focus() },
  ]);
  // What does not answer is told by the strip, and what is shown stays.
  const isRefused = refusal !== null && refusal.code !== "no-answer";
  return (
    <JudgingProvider self={facts?.self ?? null} names={facts?.names ?? []}>
      <a class="skip" href="#room">
        To the content
      </a>
      <TopBar facts={facts} showKeys={() => setListing(true)} />
      <Strip />
      <main id="room" tabIndex={-1}>
        {isRefused ? <Refused refusal={refusal} /> : <RoomHere />}
      </main>
      {isListing && <KeyList onClose={() => setListing(false)} />}
    </JudgingProvider>
  );
}
