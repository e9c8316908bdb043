"""Trains one body on all sets. Resumes from its own checkpoint: the same command goes on where it stopped.

    python -m standoff_training.train --data DATA --labels labels --out RUNS/s1 --seed 1
"""
import argparse
import glob
import json
import os
import random
import time

import torch
import torch.nn.functional as F

from . import data
from .batches import IGNORE, batches, collate, cue_items, tag_items
from .features import load_tokenizer
from .model import Standoff
from .own_texts import own_texts


def link_loss(query, key, mentions):
    """Each mention chooses an earlier mention of its entity, or none (score 0) where it is the first."""
    losses = []
    for b, found in enumerate(mentions):
        if len(found) < 2:
            continue
        found = sorted(found)
        at = torch.tensor([m[0] for m in found])
        scores = (query[b, at].float() @ key[b, at].float().T) / 8
        n = len(found)
        earlier = torch.ones(n, n, dtype=torch.bool).tril(-1)
        gold = torch.tensor([[found[i][1] == found[j][1] and j < i for j in range(n)] for i in range(n)])
        anaphor = torch.tensor([m[2] for m in found])
        zero = torch.zeros(n, 1)
        everything = torch.cat([zero, scores.masked_fill(~earlier, -1e4)], 1)
        right = torch.cat([torch.where(gold.any(1, keepdim=True), -1e4, 0.0), scores.masked_fill(~gold, -1e4)], 1)
        loss = torch.logsumexp(everything, 1) - torch.logsumexp(right, 1)
        losses.append(loss[anaphor])
    return torch.cat(losses).mean() if losses and sum(map(len, losses)) else None


def losses(model, batch, h=None):
    """The summed loss of a batch, and its parts by head. `h`: the body's vectors where they are there already."""
    h = model.body(batch["ids"], batch["case"], batch["quote"], batch["cue"], batch["mask"]) if h is None else h
    logits = model.tags(h) if batch["pass"] == "tag" else model.roles(h)
    total, parts = h.sum() * 0.0, {}
    for name, rows in batch["labels"].items():
        if (rows != IGNORE).any():
            weight = 0.5 if name in ("source", "content") else 1.0
            parts[name] = F.cross_entropy(logits[name].float().flatten(0, 1), rows.flatten(), ignore_index=IGNORE)
            total = total + weight * parts[name] * (1.0 if batch["pass"] == "tag" or name == "role" else 0.5)
    if batch["pass"] == "cue":
        for name, scores in model.kinds(h, batch["cue"]).items():
            gold = batch["classes"][name]
            has = gold.sum(1) > 0
            if has.any():  # any of the acceptable classes is right
                p = F.log_softmax(scores.float()[has], -1)
                parts[name] = -torch.logsumexp(p.masked_fill(gold[has] == 0, -1e4), -1).mean()
                total = total + 0.3 * parts[name]
    else:
        q, k = model.links(h)
        link = link_loss(q, k, batch["mentions"])
        if link is not None:
            parts["link"] = link
            total = total + 0.3 * link
    return total, parts


def training_items(args, tokenizer, rng):
    """All items of one epoch's pool, with the number of times each set is seen in it."""
    d = args.data
    own = own_texts(args)
    pool = []
    for e in data.read_polnear(f"{d}/polnear/train"):
        pool += tag_items(e, tokenizer) + cue_items(e, tokenizer)
    for e in data.read_gum(f"{d}/gum/train"):
        pool += tag_items(e, tokenizer)
    for e in data.read_btc(f"{d}/btc/btc.train"):
        pool += rng.sample(tag_items(e, tokenizer), 1) if rng.random() < 0.5 else []
    for e in data.read_litbank(f"{d}/litbank"):
        pool += tag_items(e, tokenizer)
    for e in own:
        pool += (tag_items(e, tokenizer) + cue_items(e, tokenizer)) * args.repeat_own
    return pool


def run(model, pool, args, rng, loss_of):
    """Trains a model on a pool of items with linear decay, from the last checkpoint in `args.out` where there is one."""
    os.makedirs(args.out, exist_ok=True)
    plan = []
    while len(plan) < 1 or args.epochs > len(plan):
        plan.append(batches(pool, args.tokens, rng))
    steps = [b for epoch in plan for b in epoch][: int(args.epochs * len(plan[0]))]
    masters = {k: v.detach().clone().float() for k, v in model.named_parameters() if v.requires_grad}
    model.bfloat16()  # forward and backward in bfloat16 (a matrix unit on recent processors), weights kept in float32
    live = {k: v for k, v in model.named_parameters() if k in masters}
    weights = list(masters.values())
    optimizer = torch.optim.AdamW(weights, lr=args.rate, weight_decay=0.01, betas=(0.9, 0.98))
    warm = max(1, len(steps) // 20)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / warm, max(0.0, (len(steps) - s) / max(1, len(steps) - warm))))
    begin, path = 0, f"{args.out}/checkpoint.pt"
    if os.path.exists(path):
        saved = torch.load(path)
        for name, value in saved["masters"].items():
            masters[name].copy_(value), live[name].data.copy_(value)
        optimizer.load_state_dict(saved["optimizer"]), schedule.load_state_dict(saved["schedule"])
        begin = saved["step"]
    print(json.dumps({"items": len(pool), "steps": len(steps), "begin": begin, "out": args.out, "seed": args.seed}), flush=True)
    model.train()
    t, seen, mean = time.time(), 0, {}
    for step in range(begin, len(steps)):
        batch = collate(steps[step])
        loss, parts = loss_of(model, batch)
        loss.backward()
        for name, master in masters.items():
            grad, live[name].grad = live[name].grad, None
            master.grad = torch.zeros_like(master) if grad is None else grad.float()
        torch.nn.utils.clip_grad_norm_(weights, 1.0)
        optimizer.step(), schedule.step()
        with torch.no_grad():
            for name, master in masters.items():
                live[name].copy_(master)
        seen += batch["keep"].sum().item()
        for k, v in parts.items():
            mean[k] = 0.98 * mean.get(k, v.item()) + 0.02 * v.item()
        if step % 50 == 49:
            print(step + 1, len(steps), f"{seen / (time.time() - t):.0f} tokens/s", {k: round(v, 3) for k, v in mean.items()}, flush=True)
        if step % 1000 == 999 or step + 1 == len(steps):
            torch.save({"masters": masters, "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(), "step": step + 1, "args": vars(args)}, path + ".tmp")
            os.replace(path + ".tmp", path)
    final = Standoff()
    final.load_state_dict(masters, strict=False)
    torch.save({"model": final.state_dict(), "args": vars(args)}, f"{args.out}/model.pt")


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--data", required=True)
    p.add_argument("--labels", help="folder of packed labels; their training split is used")
    p.add_argument("--keys", nargs="*", default=[], help="folders with article.txt and reading.json")
    p.add_argument("--out", required=True)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--epochs", type=float, default=3)
    p.add_argument("--rate", type=float, default=4e-4)
    p.add_argument("--tokens", type=int, default=4096)
    p.add_argument("--repeat-own", type=int, default=3)
    p.add_argument("--start", help="a checkpoint to go on from")
    p.add_argument("--threads", type=int, default=1)
    args = p.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    tokenizer = load_tokenizer()
    pool = training_items(args, tokenizer, rng)
    model = Standoff()
    if args.start:
        model.load_state_dict(torch.load(args.start)["model"])
    run(model, pool, args, rng, losses)


if __name__ == "__main__":
    main()
