"""How far two readers of the same texts agree who did not see each other's work.

    python -m standoff_training.agreement labels labels/second --data DATA --into AGREEMENT.md
"""
import argparse
import re
from collections import Counter

from .data import read
from .labels import load_keys
from .scorer import Comparison, first

FIGURES = {
    "content": "same content, word for word",
    "required": "required by both",
    "speaker": "same speaker",
    "act": "same act (the first of each)",
    "acts": "acts overlap (all that each accepts)",
    "within": "reported within the same statement, or within none",
    "relays": "same relays",
    "audience": "same audience",
    "chain": "whole chain (each accepts the other's)",
}


def agreement(one: Comparison, two: Comparison) -> Counter:
    """Counts over one text. `one` holds the second reading against the first, `two` the first against the second."""
    counts = Counter()
    for comparison, side in ((one, "first"), (two, "second")):
        score = comparison.score()
        counts.update({f"{side} {k}": n for k, n in score.items()})
    partner = {a["id"]: b["id"] for a, b in one.pairs}
    for a, b in one.pairs:
        if a.get("optional") and b.get("optional"):
            continue
        within = first(a["within"])
        same = {
            "content": one.words.of(a["content"]) == one.words.of(b["content"]),
            "required": not a.get("optional") and not b.get("optional"),
            "speaker": one.same_party(first(a["speaker"]), first(b["speaker"])),
            "act": a["act"][0] == b["act"][0],
            "acts": bool(set(a["act"]) & set(b["act"])),
            "within": first(b["within"]) == partner.get(within) if within else not first(b["within"]),
            "relays": same_relays(one, a, b),
            "audience": same_audience(one, a, b),
            "chain": one.accepts_chain(a["chain"], b["chain"]) and two.accepts_chain(b["chain"], a["chain"]),
        }
        counts["pairs"] += 1
        counts.update({k for k, v in same.items() if v})
        either = {"within": within or first(b["within"]), "relays": relays(a) or relays(b), "audience": audience(a) or audience(b)}
        for name in (n for n, given in either.items() if given):
            counts.update([f"given {name}", *([f"same {name}"] if same[name] else [])])
    return counts


def relays(statement: dict, optional: bool = False) -> list[dict]:
    return [link for link in statement["chain"] if link["role"] == "relay" and (optional or not link.get("optional"))]


def same_relays(comparison: Comparison, a: dict, b: dict) -> bool:
    """Every relay that one requires the other has too, required or not."""
    same = lambda x, y: comparison.same_entity(first(x.get("entity")), first(y.get("entity"))) if comparison.named(first(x.get("entity"))) else comparison.share_words(x.get("span"), y.get("span"))
    return all(any(same(x, y) for y in relays(b, True)) for x in relays(a)) and all(any(same(x, y) for x in relays(a, True)) for y in relays(b))


def audience(statement: dict) -> dict | None:
    return next((link for link in statement["chain"] if link["role"] == "utterer" and (link.get("toSpan") or first(link.get("to")))), None)


def same_audience(comparison: Comparison, a: dict, b: dict) -> bool:
    ours, theirs = audience(a), audience(b)
    if not ours or not theirs:
        return not ours and not theirs
    entity = first(ours.get("to"))
    return comparison.share_words(ours.get("toSpan"), theirs.get("toSpan")) or comparison.named(entity) and comparison.same_entity(entity, first(theirs.get("to")))


def table(counts: Counter, texts: int) -> str:
    share = lambda n, of: f"{100 * n / of:.1f}" if of else "–"
    f1 = lambda side, what: share(2 * counts[f"{side} {what}"], counts[f"{side} key"] + counts[f"{side} other"])
    recall, precision = counts["first found"] / counts["first key"], counts["second found"] / counts["second key"]
    rows = [("statements found, F1", f"{200 * recall * precision / (recall + precision):.1f}", f"{counts['first key']} and {counts['second key']} in {texts} texts")]
    for name, words in FIGURES.items():
        rows.append((f"of the found: {words}", share(counts[name], counts["pairs"]), f"{counts[name]} of {counts['pairs']}"))
        if counts[f"given {name}"]:
            rows.append(("… where either gives one", share(counts[f"same {name}"], counts[f"given {name}"]), f"{counts[f'same {name}']} of {counts[f'given {name}']}"))
    for side, words in (("first", "the second reading against the first"), ("second", "the first reading against the second")):
        rows.append((f"{words}, F1 found / right / full", " / ".join(f1(side, k) for k in ("found", "right", "full")), " / ".join(str(counts[f"{side} {k}"]) for k in ("found", "right", "full")) + f" of {counts[f'{side} key']}"))
    return "\n".join(["| what | % | counts |", "|---|---|---|", *(f"| {a} | {b} | {c} |" for a, b, c in rows)])


def main():
    parser = argparse.ArgumentParser(prog="python -m standoff_training.agreement")
    parser.add_argument("first"), parser.add_argument("second"), parser.add_argument("--data", required=True)
    parser.add_argument("--into", help="a Markdown file whose table is to be replaced")
    args = parser.parse_args()
    firsts, seconds = load_keys(args.first, args.data), load_keys(args.second, args.data)
    both, total = sorted(set(firsts) & set(seconds)), Counter()
    for name in both:
        (key, text), (other, _) = firsts[name], seconds[name]
        total += agreement(Comparison(key, other, text), Comparison(other, key, text))
    found = table(total, len(both))
    print(found)
    if args.into:
        before = read(args.into)
        with open(args.into, "w", encoding="utf8", newline="\n") as f:
            f.write(re.sub(r"(?m)(^\|.*\n)+", lambda _: found + "\n", before, count=1))


if __name__ == "__main__":
    main()
