"""Examples into training items, and items into batches.

A `tag` item is a window of a text with a label for each piece and head; a `cue` item the neighbourhood of one cue.
-100 means: not annotated.
"""
import random

import torch

from .data import ACTS, MEDIA, Attribution, Example
from .features import CLS, SEP, Pieces, windows
from .model import CUE_CLASSES, CUE_HEADS, TAG_HEADS

TAG_WINDOW, TAG_OVERLAP, REACH = 254, 64, 96
IGNORE = -100


def bio(n: int, ranges: list[tuple[int, int]], first: int = 1, into: list[int] | None = None) -> list[int]:
    labels = [0] * n if into is None else into
    for a, b in ranges:
        for i in range(a, b):
            labels[i] = first if i == a else first + 1
    return labels


def polnear_edges(text: str, start: int, end: int) -> tuple[int, int]:
    """A content in our guideline, without `that` and outer quotation marks, as PolNeAR would mark it."""
    if text[start - 1:start] in ("“", '"') and start > 0:
        start -= 1
    if text[end:end + 1] in ("”", '"'):
        end += 1
    elif text[end:end + 2] in ('."', ".”", ',"', ",”", '?"', '?”'):
        end += 2
    if text[max(0, start - 5):start].lower() == "that " and (start < 6 or not text[start - 6].isalnum()):
        start -= 5
    return start, end


class Item:
    __slots__ = ("ids", "case", "quote", "cue", "labels", "classes", "mentions", "pass_", "set", "weight")

    def __len__(self):
        return len(self.ids)


def cut(pieces: Pieces, a: int, b: int, pass_: str, set_: str) -> Item:
    item = Item()
    item.ids = [CLS, *pieces.ids[a:b], SEP]
    item.case, item.quote = [0, *pieces.case[a:b], 0], [0, *pieces.quote[a:b], 0]
    item.cue, item.labels, item.classes, item.mentions = [0] * (b - a + 2), {}, {}, []
    item.pass_, item.set, item.weight = pass_, set_, 1.0
    return item


def tag_items(example: Example, tokenizer, size=TAG_WINDOW) -> list[Item]:
    pieces = Pieces(tokenizer, example.text)
    n = len(pieces)
    rows = {k: [IGNORE] * n for k in TAG_HEADS}
    if example.attributions is not None:
        cues = [pieces.cover(*s) for a in example.attributions if not a.optional for s in a.cue]
        if example.own:
            rows["cueOwn"] = bio(n, cues)
            for a in example.attributions:
                if a.optional:
                    for s in a.cue:
                        for i in range(*pieces.cover(*s)):
                            if rows["cueOwn"][i] == 0:
                                rows["cueOwn"][i] = IGNORE
        else:
            rows["cue"] = bio(n, cues)
            rows["source"] = bio(n, [pieces.cover(*s) for a in example.attributions for s in a.source])
            rows["content"] = bio(n, [pieces.cover(*s) for a in example.attributions for s in a.content])
    if example.names is not None:
        row = [0] * n if example.names_complete else [IGNORE] * n
        for a, b, kind in example.names:
            bio(n, [pieces.cover(a, b)], {"person": 1, "organization": 3, "place": 5}[kind], row)
        if not example.names_complete:  # lower-case words outside known names are none; other capitals are not known
            row = [0 if r == IGNORE and c in (0, 1) else r for r, c in zip(row, pieces.case)]
        rows["name"] = row
    if example.nominals is not None and example.names_complete:  # marked in part, they would teach only where they are
        rows["nominal"] = bio(n, [pieces.cover(*s) for s in example.nominals])
    items = []
    for a, b in windows(pieces, size, TAG_OVERLAP):
        item = cut(pieces, a, b, "tag", example.set)
        item.labels = {k: [IGNORE, *row[a:b], IGNORE] for k, row in rows.items()}
        for m in example.mentions or []:
            lo, hi = pieces.cover(m.start, m.head_end)
            if a <= lo and hi <= b and hi > lo:
                item.mentions.append((hi - a, m.cluster, m.form != "name", lo - a + 1))  # +1 for CLS: hi-1+1
        items.append(item)
    return items


def cue_window(pieces: Pieces, cue: list[tuple[int, int]], reach: int = REACH) -> tuple[int, int]:
    """The stretch of text that is read for one cue: `reach` pieces to either side of it."""
    return max(0, min(a for a, _ in cue) - reach), min(len(pieces), max(b for _, b in cue) + reach)


def cue_item(pieces: Pieces, a: Attribution, own: bool, set_: str, reach: int = REACH) -> Item | None:
    cue = [pieces.cover(*s) for s in a.cue]
    if not cue or any(x == y for x, y in cue):
        return None
    lo, hi = cue_window(pieces, cue, reach)
    if hi - lo > 400:
        return None
    item = cut(pieces, lo, hi, "cue", set_)
    n = hi - lo
    clip = lambda spans: [(max(x, lo) - lo, min(y, hi) - lo) for x, y in (pieces.cover(*s) for s in spans) if min(y, hi) > max(x, lo)]
    for x, y in clip(a.cue):
        for i in range(x, y):
            item.cue[i + 1] = 1
    contents = [polnear_edges(pieces.text, *s) for s in a.content] if own else a.content
    role = bio(n, clip(contents), 3)
    bio(n, clip(a.source), 1, role)
    row = lambda spans: [IGNORE] * n if spans is None else bio(n, clip(spans))
    rows = {"role": role, "audience": row(a.audience), "relay": row(a.relay), "condition": row(a.condition), "medium": row(a.medium_words), "when": row(a.when), "where": row(a.where)}
    item.labels = {k: [IGNORE, *v, IGNORE] for k, v in rows.items()}
    multi = lambda names, chosen: [1.0 if x in chosen else 0.0 for x in names] if chosen else [0.0] * len(names)
    item.classes = {"act": multi(ACTS, a.acts), "mediumClass": multi(MEDIA, a.media), "speaker": multi(["named", "unnamed"], [a.speaker] if a.speaker else [])}
    return item


def cue_items(example: Example, tokenizer, reach: int = REACH) -> list[Item]:
    pieces = Pieces(tokenizer, example.text)
    return [i for i in (cue_item(pieces, a, example.own, example.set, reach) for a in example.attributions or []) if i]


def collate(items: list[Item]) -> dict:
    n = -(-max(map(len, items)) // 32) * 32  # whole vectors: softmax over odd lengths takes six times as long
    pad = lambda row, fill: row + [fill] * (n - len(row))
    t = lambda name: torch.tensor([pad(getattr(i, name), 0) for i in items])
    out = {k: t(k) for k in ("ids", "case", "quote", "cue")}
    keep = torch.tensor([[1] * len(i) + [0] * (n - len(i)) for i in items], dtype=torch.bool)
    out["keep"], out["mask"] = keep, torch.zeros(len(items), 1, 1, n, dtype=torch.bfloat16).masked_fill_(~keep[:, None, None, :], -1e4)
    heads = TAG_HEADS if items[0].pass_ == "tag" else CUE_HEADS
    out["labels"] = {k: torch.tensor([pad(i.labels[k], IGNORE) for i in items]) for k in heads}
    if items[0].pass_ == "cue":
        out["classes"] = {k: torch.tensor([i.classes[k] for i in items]) for k in CUE_CLASSES}
    out["mentions"] = [i.mentions for i in items]
    out["pass"] = items[0].pass_
    return out


def batches(items: list[Item], tokens: int, rng: random.Random):
    """Batches of about `tokens` pieces, of one pass each and of like length, in random order."""
    out = []
    for pass_ in ("tag", "cue"):
        mine = [i for i in items if i.pass_ == pass_]
        rng.shuffle(mine)
        for at in range(0, len(mine), 400):
            pool, batch = sorted(mine[at:at + 400], key=len), []
            for item in pool:
                if batch and (len(batch) + 1) * len(item) > tokens:
                    out.append(batch)
                    batch = []
                batch.append(item)
            if batch:
                out.append(batch)
    rng.shuffle(out)
    return out
