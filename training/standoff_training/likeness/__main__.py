"""Learns the head for statements' vectors over the shipped graph, and prints how far they find the same claim in other words.

    python -m standoff_training.likeness --data DATA --model ../models/attribution --out RUNS/likeness.pt

`--quick` prints the layers as they are and learns nothing.
"""
import argparse

import numpy as np
import torch

from .head import train
from .measure import overlaps, pair_question, story_questions, unit
from .states import LAYERS, Body, States, pretrained
from .texts import bystanders, news, pairs, stories

NAME = "standoff-likeness 1"


class Table:
    """The questions, and a row for each way to score."""

    def __init__(self, told: States, others: States, paired: States):
        self.told, self.others, self.paired, self.questions = told, others, paired, []
        queries = [i for i, s in enumerate(told.stretches) if s.role == "query"]
        answers = [i for i, s in enumerate(told.stretches) if s.role == "answer"]
        pool = [told.stretches[i] for i in answers] + others.stretches
        asked = [told.stretches[i] for i in queries]
        self.words = overlaps([s.words for s in asked], [s.words for s in pool])
        self.rows = (queries, answers)
        self.questions = list(story_questions(asked, pool, self.words["cosine"]).items())
        self.pairs = []
        for name in ("FoolMeTwice", "Climate-FEVER"):
            of = lambda role: [i for i, s in enumerate(paired.stretches) if s.set == name and s.split == "dev" and (s.role == "query") == role]
            asked, pool = ([paired.stretches[i] for i in of(role)] for role in (True, False))
            self.pairs.append((name, of(True), of(False), pair_question(asked, pool), overlaps([s.words for s in asked], [s.words for s in pool])))
        counts = [f"{name} ({q.count} of {len(q.pool)})" for name, q in self.questions] + [f"{name} ({q.count} of {len(q.pool)})" for name, _, _, q, _ in self.pairs]
        print("| | " + " | ".join(counts) + " |\n|---" + "|--:" * len(counts) + "|", flush=True)

    def row(self, name: str, vectors=None, words=None, share: float = 1.0):
        """Scores: the cosine of `vectors` (of told, others and paired, in order), and `share` times the word overlap named `words`."""
        cells = []
        queries, answers = self.rows
        for told, question in ((True, q) for _, q in self.questions):
            cells.append(question.figures(self.score(vectors and (vectors[0][queries], np.concatenate([vectors[0][answers], vectors[1]])), self.words, words, share)))
        for _, q, pool, question, overlap in self.pairs:
            cells.append(question.figures(self.score(vectors and (vectors[2][q], vectors[2][pool]), overlap, words, share)))
        print(f"| {name} | " + " | ".join(f"{recall:.1f} / {rank:.1f}" for recall, rank in cells) + " |", flush=True)

    @staticmethod
    def score(vectors, overlap, words, share):
        return (unit(vectors[0]) @ unit(vectors[1]).T if vectors else 0) + (share * overlap[words] if words else 0)


def as_they_are(table: Table):
    """Means of each layer, as they are and whitened by sentences that are nobody's answer."""
    sets = (table.told, table.others, table.paired)
    for layer in range(LAYERS):
        means = [s.means[:, layer] for s in sets]
        table.row(f"mean of layer {layer}", means)
        centre = means[1].mean(0)
        _, spread, axes = np.linalg.svd(means[1] - centre, full_matrices=False)
        table.row(f"layer {layer} without its first 8 components", [(m - centre) - (m - centre) @ axes[:8].T @ axes[:8] for m in means])
        table.row(f"layer {layer} whitened", [(m - centre) @ (axes.T / spread) for m in means])


def learnt(table: Table, args, told: States, plain: States, teacher, layers: list[int], name: str):
    at = [i for k in layers for i in range(args.keep.index(k) * 384, args.keep.index(k) * 384 + 384)]
    narrowed = lambda s: s if layers == args.keep else narrow(s, at)
    stories_, plain_, told_, others_, paired_ = (narrowed(s) for s in (told, plain, table.told, table.others, table.paired))
    head = train(plain_, teacher, paired_, stories_, args.width, args.steps)
    vectors = [np.round(127 * head.vectors(s).numpy()) for s in (told_, others_, paired_)]
    table.row(name, vectors)
    for share in (0.5, 1.0, 1.5):
        table.row(f"{name} + {share} × words", vectors, "share", share)
    return head


def narrow(states: States, columns: list[int]) -> States:
    fewer = object.__new__(States)
    fewer.__dict__ = {**states.__dict__, "rows": states.rows[:, columns]}
    return fewer


def main():
    p = argparse.ArgumentParser(prog="python -m standoff_training.likeness")
    p.add_argument("--data", required=True), p.add_argument("--model", required=True), p.add_argument("--out")
    p.add_argument("--width", type=int, default=128), p.add_argument("--steps", type=int, default=1000), p.add_argument("--articles", type=int, default=330)
    p.add_argument("--layers", type=int, nargs="+", default=[0, 2], help="whose states the head sees"), p.add_argument("--also", type=int, nargs="*", default=[6], help="layers to learn a head for by themselves, for comparison")
    p.add_argument("--threads", type=int, default=2), p.add_argument("--quick", action="store_true")
    args = p.parse_args()
    torch.set_num_threads(args.threads)
    args.keep = args.layers + [k for k in args.also if k not in args.layers]
    body = Body(args.model)
    read = lambda stretches: States(body, stretches, args.keep)
    table = Table(read(stories(f"{args.data}/ecbplus/dev")), read(bystanders(args.data)), read(pairs(f"{args.data}/pairs")))
    table.row("words: BM25", words="bm25")
    table.row("words: share of the query's, by rarity", words="share")
    table.row("words: cosine, by rarity", words="cosine")
    as_they_are(table)
    taught = [pretrained(s.stretches).numpy() for s in (table.told, table.others, table.paired)]
    table.row("ceiling: the pretrained body on the words alone", taught)
    table.row("ceiling + 0.5 × words", taught, "share", 0.5)
    if args.quick:
        return
    told, plain = read(stories(f"{args.data}/ecbplus/train")), read(news(args.data, args.articles))
    teacher = pretrained(plain.stretches)
    for k in args.also:
        learnt(table, args, told, plain, teacher, [k], f"learnt from layer {k}")
    head = learnt(table, args, told, plain, teacher, args.layers, f"learnt from layers {' and '.join(map(str, args.layers))}")
    if args.out:
        weight, bias = head.folded()
        torch.save({"name": NAME, "layers": args.layers, "weight": weight, "bias": bias, "args": vars(args)}, args.out)


if __name__ == "__main__":
    main()
