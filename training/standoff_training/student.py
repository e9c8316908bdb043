"""One more round of training on all sets, from a model that is there already.

    python -m standoff_training.student --data DATA --labels labels --teachers RUNS/s1/checkpoint.pt --out RUNS/b1 --seed 11

The model starts from the first teacher, and its cue pass also reads cues as that teacher predicts them, not only the
annotated ones. With `--opinion` above 0 it learns from the teachers' probabilities too, on articles without labels as well;
the shipped weights had labels alone. Resumes from its own checkpoint.
"""
import argparse
import csv
import random

import torch
import torch.nn.functional as F

from . import data
from .batches import REACH, Item, bio, collate, cue_item, cue_items, cut, cue_window, tag_items
from .features import Pieces, load_tokenizer, windows
from .model import CUE_CLASSES, CUE_HEADS, TAG_HEADS, Standoff
from .own_texts import own_texts
from .train import link_loss, losses, run


def load(path: str) -> Standoff:
    """A model, or a checkpoint of one, as it stands."""
    model, saved = Standoff(), torch.load(path)
    model.load_state_dict(saved["model"] if "model" in saved else saved["masters"], strict="model" in saved)
    return model


@torch.no_grad()
def opinions(teachers, batch) -> dict:
    """The mean of the teachers' probabilities for every head of this batch's pass."""
    total: dict = {}
    for teacher in teachers:
        h = teacher.body(batch["ids"], batch["case"], batch["quote"], batch["cue"], batch["mask"])
        logits = teacher.tags(h) if batch["pass"] == "tag" else {**teacher.roles(h), **teacher.kinds(h, batch["cue"])}
        for name, scores in logits.items():
            total[name] = total.get(name, 0) + F.softmax(scores.float(), -1) / len(teachers)
    return total


def student_losses(model, batch, teachers, opinion):
    h = model.body(batch["ids"], batch["case"], batch["quote"], batch["cue"], batch["mask"])
    loss, parts = losses(model, batch, h)
    if opinion == 0:
        return loss, parts
    logits = model.tags(h) if batch["pass"] == "tag" else {**model.roles(h), **model.kinds(h, batch["cue"])}
    for name, wanted in opinions(teachers, batch).items():
        cross = -(wanted * F.log_softmax(logits[name].float(), -1)).sum(-1)
        each = cross[batch["keep"]] if cross.dim() == 2 else cross
        weight = 0.15 if name in CUE_CLASSES else 1.0 if name in ("cue", "cueOwn", "role", "name") else 0.5
        loss = loss + opinion * weight * each.mean()
    return loss, parts


@torch.no_grad()
def predicted_cues(model, pieces: Pieces, head: str) -> list[tuple[int, int]]:
    """Piece ranges that a model takes for cues; the likeliest label of each piece, windows as in training."""
    best = [0] * len(pieces)
    for a, b in windows(pieces, 254, 64):
        batch = collate([blank(cut(pieces, a, b, "tag", "none"))])
        h = model.body(batch["ids"], batch["case"], batch["quote"], batch["cue"], batch["mask"])
        labels = model.tags(h)[head][0].argmax(-1).tolist()[1:b - a + 1]
        best[a:b] = labels
    found, open_ = [], None
    for i, label in enumerate([*best, 0]):
        if label != 2 and open_ is not None:
            found.append((open_, i))
            open_ = None
        if label == 1:
            open_ = i
    return found


def blank(item: Item) -> Item:
    """An item without labels: only the teachers' opinion counts."""
    heads = TAG_HEADS if item.pass_ == "tag" else CUE_HEADS
    item.labels = {k: [-100] * len(item) for k in heads}
    item.classes = {k: [0.0] * len(v) for k, v in CUE_CLASSES.items()}
    return item


def predicted_items(model, example, tokenizer, reach: int = REACH) -> list[Item]:
    """Cue items whose cue is as a teacher predicts it, where that overlaps an annotated one but is not the same."""
    pieces, out = Pieces(tokenizer, example.text), []
    head = "cueOwn" if example.own else "cue"
    gold = [(a, [pieces.cover(*s) for s in a.cue]) for a in example.attributions or [] if a.cue]
    for x, y in predicted_cues(model, pieces, head):
        match = next((a for a, spans in gold if any(x < q and p < y for p, q in spans) and spans != [(x, y)]), None)
        if match:
            shifted = data.Attribution(**{**match.__dict__, "cue": [(pieces.offsets[x][0], pieces.offsets[y - 1][1])]})
            item = cue_item(pieces, shifted, example.own, example.set, reach)
            if item:
                out.append(item)
    return out


def unlabelled_items(model, texts, tokenizer) -> list[Item]:
    out = []
    for text in texts:
        pieces = Pieces(tokenizer, text)
        out += [blank(cut(pieces, a, b, "tag", "none")) for a, b in windows(pieces, 254, 64)]
        for x, y in predicted_cues(model, pieces, "cueOwn"):
            lo, hi = cue_window(pieces, [(x, y)])
            item = blank(cut(pieces, lo, hi, "cue", "none"))
            for i in range(x, y):
                item.cue[i - lo + 1] = 1
            out.append(item)
    return out


def corpus_texts(folder: str, count: int, rng: random.Random) -> list[str]:
    csv.field_size_limit(10**9)
    texts = []
    for name in ("fnc_train_bodies", "releases_putin", "releases_zelenskyy", "wikinews_2019", "wikinews_2020"):
        with open(f"{folder}/corpora/{name}.csv", encoding="utf8", newline="") as f:
            texts += [t for row in csv.DictReader(f) for t in [row.get("articleBody") or row.get("body") or row.get("text") or ""] if 800 < len(t) < 6000]
    return rng.sample(texts, count)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--data", required=True)
    p.add_argument("--labels"), p.add_argument("--keys", nargs="*", default=[])
    p.add_argument("--teachers", nargs="+", required=True, help="models or checkpoints; the first is where it starts")
    p.add_argument("--out", required=True)
    p.add_argument("--seed", type=int, default=7)
    p.add_argument("--epochs", type=float, default=1)
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--tokens", type=int, default=4096)
    p.add_argument("--polnear", type=float, default=0.5, help="share of PolNeAR's articles")
    p.add_argument("--reach", type=int, default=REACH, help="pieces to either side of a cue of PolNeAR's: fewer are read faster")
    p.add_argument("--opinion", type=float, default=0, help="weight of the teachers' opinion beside the labels; 0 for labels alone")
    p.add_argument("--unlabelled", type=int, default=250, help="articles without labels that only the opinions are about")
    p.add_argument("--repeat-own", type=int, default=2)
    p.add_argument("--threads", type=int, default=2)
    args = p.parse_args()
    torch.set_num_threads(args.threads)
    rng = random.Random(args.seed)
    torch.manual_seed(args.seed)
    tokenizer = load_tokenizer()
    teachers = [load(t).bfloat16().eval() for t in args.teachers]
    own = own_texts(args)
    polnear = data.read_polnear(f"{args.data}/polnear/train")
    pool = []
    for e in rng.sample(polnear, int(args.polnear * len(polnear))):
        pool += tag_items(e, tokenizer) + cue_items(e, tokenizer, args.reach) + predicted_items(teachers[0], e, tokenizer, args.reach)
    for e in own:
        pool += (tag_items(e, tokenizer) + cue_items(e, tokenizer)) * args.repeat_own + predicted_items(teachers[0], e, tokenizer)
    for e in data.read_gum(f"{args.data}/gum/train") + rng.sample(data.read_litbank(f"{args.data}/litbank"), 50):
        pool += tag_items(e, tokenizer)
    pool += [i for e in rng.sample(data.read_btc(f"{args.data}/btc/btc.train"), 400) for i in tag_items(e, tokenizer)]
    if args.opinion > 0:
        pool += unlabelled_items(teachers[0], corpus_texts(args.data, args.unlabelled, rng), tokenizer)
    run(load(args.teachers[0]), pool, args, rng, lambda model, batch: student_losses(model, batch, teachers, args.opinion))


if __name__ == "__main__":
    main()
