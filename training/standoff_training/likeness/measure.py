"""How well a score finds what says the same: word overlap as the thing to beat, and the three questions that are asked."""
import math
import re
from collections import Counter, defaultdict

import numpy as np

from .texts import Stretch

COMMON = set("a an the of to in on at by for from with and or but as is are was were be been being it its he she they his her their them him that this these those which who whom whose what when where will would could should may might can has have had do does did not no n t s said says say told also after before over about into than then there here i we you our us my your so if while more most up out off".split())


def stems(text: str) -> list[str]:
    return [stem(w) for w in re.findall(r"[a-z0-9]+", text.lower()) if w not in COMMON]


def stem(word: str) -> str:
    for ending in ("ations", "ation", "ings", "ing", "edly", "ed", "ies", "es", "s", "ly"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[:-len(ending)]
    return word


def overlaps(queries: list[str], texts: list[str]) -> dict[str, np.ndarray]:
    """Queries × texts: BM25; the share of a query's words that a text has, each word by its rarity; the cosine of the same."""
    bags = [Counter(stems(t)) for t in texts]
    n, sizes = len(bags), np.array([sum(b.values()) for b in bags], float)
    where = defaultdict(list)
    for i, bag in enumerate(bags):
        for word in bag:
            where[word].append(i)
    rarity = lambda word: math.log(1 + (n - len(where.get(word, ())) + 0.5) / (len(where.get(word, ())) + 0.5))
    mass = np.array([math.sqrt(sum(rarity(w) ** 2 for w in bag)) for bag in bags]) + 1e-9
    out = {name: np.zeros((len(queries), n)) for name in ("bm25", "share", "cosine")}
    for q, query in enumerate(queries):
        words = set(stems(query))
        whole, length = sum(map(rarity, words)) + 1e-9, math.sqrt(sum(rarity(w) ** 2 for w in words)) + 1e-9
        for word in words:
            i = where.get(word, [])
            often = np.array([bags[j][word] for j in i], float)
            out["bm25"][q, i] += rarity(word) * often * 2.2 / (often + 1.2 * (0.25 + 0.75 * sizes[i] / sizes.mean()))
            out["share"][q, i] += rarity(word) / whole
            out["cosine"][q, i] += rarity(word) ** 2 / length
        out["cosine"][q] /= mass
    return out


def unit(x: np.ndarray) -> np.ndarray:
    return x / np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-9)


class Question:
    """Queries, what they are held against, and which of it is right; `out` is neither right nor wrong and left out."""

    def __init__(self, queries: list[Stretch], pool: list[Stretch], right: list[set[int]], out: list[set[int]]):
        self.right, self.out = [r - o for r, o in zip(right, out)], out
        self.count = sum(1 for r in self.right if r)
        self.queries, self.pool = queries, pool

    def figures(self, scores: np.ndarray) -> tuple[float, float]:
        """Recall among the first ten (of ten at most), and the mean reciprocal rank, in percent."""
        recall, rank = [], []
        for q, (right, out) in enumerate(zip(self.right, self.out)):
            if right:
                s = scores[q].copy()
                s[list(out)] = -np.inf
                order = np.argsort(-s, kind="stable")
                recall.append(len(right & set(order[:10].tolist())) / min(10, len(right)))
                rank.append(1 / (1 + next(i for i, c in enumerate(order) if c in right)))
        return 100 * float(np.mean(recall)), 100 * float(np.mean(rank))


def story_questions(queries: list[Stretch], pool: list[Stretch], cosine: np.ndarray) -> dict[str, Question]:
    """
    Same event: a sentence of another document shares an event. Same claim: it shares half of all their events at least, and
    what shares fewer is left out. Other words: same event, and what shares many words (cosine above 0.35) is left out.
    """
    own, event, claim, alike = [], [], [], []
    for q, a in enumerate(queries):
        own.append({i for i, b in enumerate(pool) if b.key == a.key and b.events})
        event.append({i for i, b in enumerate(pool) if b.key != a.key and a.events & b.events})
        claim.append({i for i in event[-1] if 2 * len(a.events & pool[i].events) >= len(a.events | pool[i].events)})
        alike.append({i for i in event[-1] if cosine[q][i] > 0.35})
    return {
        "same event": Question(queries, pool, event, own),
        "same claim": Question(queries, pool, claim, [o | (e - c) for o, e, c in zip(own, event, claim)]),
        "other words": Question(queries, pool, event, [o | a for o, a in zip(own, alike)]),
    }


def pair_question(queries: list[Stretch], pool: list[Stretch]) -> Question:
    return Question(queries, pool, [{i for i, b in enumerate(pool) if b.key == a.key and b.role == "answer"} for a in queries], [set() for _ in queries])
