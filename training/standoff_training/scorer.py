"""One reader's key held against another's, by the rules by which a reading is held against a key.

A list in a key stands for *any of these is right*. Of the other key the first of each list is what it says.
"""
import re

from .data import any_of, points

WORD = re.compile(r"\w+(?:[’'\-.,]\w+)*|[^\w\s]")
EDGE = re.compile(r"\W+")


def first(value):
    return any_of(value)[0]


def fold(name: str) -> str:
    return re.sub(r"\W+", " ", re.sub(r"^(the|a|an)\s+", "", name.strip().lower())).strip()


def jaccard(a: frozenset, b: frozenset) -> float:
    return len(a & b) / len(a | b) if a | b else 1.0


class Words:
    """The words of a text by their numbers, so that two spans can be compared without their edges of punctuation."""

    def __init__(self, text: str):
        self.at = points(text)
        self.tokens = [(m.start(), m.end(), bool(EDGE.fullmatch(m.group()))) for m in WORD.finditer(text)]

    def of(self, spans) -> frozenset:
        ranges = [(self.at[s["start"]], self.at[s["end"]]) for s in spans if s]
        inside = [i for i, (a, b, _) in enumerate(self.tokens) if any(s < b and a < e for s, e in ranges)]
        while inside and self.tokens[inside[0]][2]:
            inside.pop(0)
        while inside and self.tokens[inside[-1]][2]:
            inside.pop()
        return frozenset(inside)


class Comparison:
    """`key` is the measure, `other` what is measured."""

    def __init__(self, key: dict, other: dict, text: str):
        self.key, self.other, self.words = key, other, Words(text)
        self.names = {k: {fold(n) for n in e["names"]} for k, e in key["entities"].items()}
        self.surface = {k: {fold(n) for n in [*e["names"], *(m["text"] for m in e["mentions"])]} for k, e in other["entities"].items()}
        self.pairs = self.match()
        self.partner = {b["id"]: a["id"] for a, b in self.pairs}

    def match(self) -> list[tuple[dict, dict]]:
        """Statements whose contents share half of their words, one to one: those that share a cue first, then the closest."""
        ours, theirs, of = self.key["statements"], self.other["statements"], self.words.of
        content = [of(s["content"]) for s in ours], [of(s["content"]) for s in theirs]
        cue = [of([s["cue"]]) for s in ours], [of([s["cue"]]) for s in theirs]
        ranked = sorted(((bool(cue[0][i] & cue[1][j]), jaccard(content[0][i], content[1][j]), not a.get("optional"), -i, -j)
                         for i, a in enumerate(ours) for j in range(len(theirs))), reverse=True)
        used, pairs = (set(), set()), []
        for _, shared, _, i, j in ranked:
            if shared >= 0.5 and i not in used[0] and j not in used[1]:
                used[0].add(i), used[1].add(j)
                pairs.append((ours[-i], theirs[-j]))
        return pairs

    def same_entity(self, ours: str, theirs: str | None) -> bool:
        """Their entity bears a name of ours, and of no other of ours alone."""
        got = self.surface.get(theirs, set())
        if not got & self.names.get(ours, set()):
            return False
        others = lambda k: set().union(*(self.names[o] for o in self.names if o != k))
        return {k for k in self.names if got & (self.names[k] - others(k))} <= {ours}

    def named(self, ours) -> bool:
        return bool(self.names.get(ours))

    def same_party(self, ours, theirs) -> bool:
        """One entity of a key against one of the other: the same, or both without a name."""
        return self.same_entity(ours, theirs) if self.named(ours) else not any(self.same_entity(k, theirs) for k in self.names)

    def accepts_party(self, ours, theirs) -> bool:
        return any(self.same_entity(k, theirs) if k in self.names else self.same_party(None, theirs) for k in any_of(ours))

    def accepts_condition(self, ours, theirs) -> bool:
        given = first(theirs)
        return any(bool(given) and jaccard(self.words.of([c]), self.words.of([given])) >= 0.5 if c else not given for c in any_of(ours))

    def accepts_within(self, ours, theirs) -> bool:
        return self.partner.get(first(theirs)) in any_of(ours)

    def share_words(self, one, two) -> bool:
        return bool(one and two and self.words.of([first(one)]) & self.words.of([first(two)]))

    def accepts_link(self, ours: dict, theirs: dict) -> bool:
        if ours["role"] != theirs["role"]:
            return False
        by_words = self.share_words(ours.get("span"), theirs.get("span")) or not ours.get("span")
        if not any(self.same_entity(e, first(theirs.get("entity"))) if e in self.names else by_words for e in any_of(ours.get("entity"))):
            return False
        if ours.get("medium") and (first(theirs.get("medium")) or "unknown") not in any_of(ours["medium"]):
            return False
        by_words = self.share_words(ours.get("toSpan"), theirs.get("toSpan"))
        return not ours.get("to") or any(self.same_entity(e, first(theirs.get("to"))) if e in self.names else by_words for e in any_of(ours["to"]))

    def accepts_chain(self, ours: list[dict], theirs: list[dict]) -> bool:
        """Every link that may not be left out is there, and no relay is there that is not in the key."""
        left = list(theirs)
        for link in ours:
            hit = next((t for t in left if self.accepts_link(link, t)), None)
            if hit:
                left.remove(hit)
            elif not link.get("optional"):
                return False
        return not any(t["role"] == "relay" and not t.get("optional") for t in left)

    def score(self) -> dict[str, int]:
        """Statements of the key, statements of the other, and how many are found, right and full; optional ones may be there or not."""
        required = [(a, b) for a, b in self.pairs if not a.get("optional")]
        taken = {b["id"] for _, b in self.pairs}
        extra = [s for s in self.other["statements"] if s["id"] not in taken and not s.get("optional")]
        right = [(a, b) for a, b in required if self.accepts_party(a["speaker"], first(b["speaker"]))]
        full = [(a, b) for a, b in right if first(b["act"]) in a["act"] and self.accepts_condition(a["condition"], b["condition"])
                and self.accepts_within(a["within"], b["within"]) and self.accepts_chain(a["chain"], b["chain"])]
        return {"key": sum(not s.get("optional") for s in self.key["statements"]), "other": len(required) + len(extra), "found": len(required), "right": len(right), "full": len(full)}
