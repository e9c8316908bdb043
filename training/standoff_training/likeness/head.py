"""The one layer that is learnt: states of a word piece into its share of the vector. Everything below it stays as it is."""
import random
from collections import defaultdict

import torch
import torch.nn.functional as F
from torch import nn

from .states import States

HEAT = 0.05


class Head(nn.Module):
    """A piece counts as much as the last column says, within e^±6; the sum over a stretch, at length 1, is its vector."""

    def __init__(self, states: States, width: int):
        super().__init__()
        sample, mask = states.batch(random.Random(0).sample(range(len(states.stretches)), 512))
        seen = sample[mask > 0]
        self.register_buffer("mean", seen.mean(0))
        self.register_buffer("spread", seen.std(0) + 1e-3)
        self.layer = nn.Linear(seen.shape[1], width + 1)
        nn.init.zeros_(self.layer.weight.data[-1]), nn.init.zeros_(self.layer.bias.data[-1])

    def forward(self, x, mask):
        out = self.layer((x - self.mean) / self.spread)
        share = torch.exp(out[..., -1].clamp(-6, 6)) * mask
        return F.normalize((out[..., :-1] * share[..., None]).sum(1), dim=-1)

    def folded(self):
        """Weight (inputs × outputs) and bias on the states as they are."""
        weight = self.layer.weight.data / self.spread
        return weight.T.contiguous(), self.layer.bias.data - weight @ self.mean

    def vectors(self, states: States) -> torch.Tensor:
        order = sorted(range(len(states.stretches)), key=lambda i: states.at[i + 1] - states.at[i])
        out = torch.zeros(len(order), self.layer.out_features - 1)
        with torch.no_grad():
            for at in range(0, len(order), 128):
                out[order[at:at + 128]] = self(*states.batch(order[at:at + 128], longest=512))
        return out


def train(news: States, teacher: torch.Tensor, pairs: States, stories: States, width: int, steps: int, seed: int = 1) -> Head:
    """Teaches a head what the pretrained body holds alike in plain news, and what is labelled as the same."""
    torch.manual_seed(seed)
    rng, head = random.Random(seed), Head(news, width)
    optimizer = torch.optim.AdamW(head.parameters(), 2e-3, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: min(1, (t + 1) / 30) * (1 - t / steps))
    next_pairs, next_stories = labelled_pairs(pairs, rng), told_by_several(stories, rng)
    for step in range(steps):
        chosen = rng.sample(range(len(news.stretches)), 192)
        loss = as_the_teacher(head(*news.batch(chosen)), teacher[chosen])
        for states, (queries, answers, others, wrong) in ((pairs, next_pairs()), (stories, next_stories())):
            scores = head(*states.batch(queries)) @ head(*states.batch(answers + others)).T / HEAT
            loss = loss + F.cross_entropy(scores.masked_fill(~wrong & ~torch.eye(*scores.shape, dtype=torch.bool), -1e9), torch.arange(len(queries)))
        optimizer.zero_grad(), loss.backward(), optimizer.step(), schedule.step()
        if step % 200 == 199:
            print(f"step {step + 1}: loss {loss.item():.3f}", flush=True)
    return head


def as_the_teacher(vectors, teacher):
    ours, theirs, self = vectors @ vectors.T, teacher @ teacher.T, -1e9 * torch.eye(len(vectors))
    ranks = F.kl_div(F.log_softmax(ours / HEAT + self, 1), F.softmax(theirs / HEAT + self, 1), reduction="batchmean")
    return ranks + 20 * F.mse_loss(ours, theirs)


def labelled_pairs(states: States, rng: random.Random, size: int = 64):
    """Batches of pairs: queries, an answer to each, others, and which of all these is wrong for which query."""
    weights = {"MRPC": 1, "FoolMeTwice": 3, "Climate-FEVER": 3, "STS": 1, "SNLI": 0.3}
    by = defaultdict(lambda: defaultdict(list))
    for i, s in enumerate(states.stretches):
        if s.split == "train":
            by[s.set, s.key][s.role].append(i)
    keys = [k for k in by if by[k]["query"] and by[k]["answer"]]

    def batch():
        chosen = rng.choices(keys, [weights[k[0]] for k in keys], k=size)
        others = [rng.choice(by[k]["other"]) for k in chosen if by[k]["other"]]
        wrong = torch.tensor([[a != b for b in chosen] + [True] * len(others) for a in chosen])
        return [by[k]["query"][0] for k in chosen], [rng.choice(by[k]["answer"]) for k in chosen], others, wrong

    return batch


def told_by_several(states: States, rng: random.Random, topics: int = 8, each: int = 8):
    """Batches of sentences from few stories, so that what is wrong is near."""
    s = states.stretches
    answers = [i for i, x in enumerate(s) if x.role == "answer"]
    same = {
        i: [j for j in answers if s[j].key != x.key and 2 * len(s[j].events & x.events) >= len(s[j].events | x.events)]
        for i, x in enumerate(s) if x.role == "query"
    }
    by = defaultdict(list)
    for i, right in same.items():
        if right:
            by[s[i].set.replace("ecbplus", "ecb")].append(i)

    def batch():
        queries = [i for t in rng.sample(sorted(by), topics) for i in rng.sample(by[t], min(each, len(by[t])))]
        chosen = [rng.choice(same[i]) for i in queries]
        return queries, chosen, [], torch.tensor([[not s[i].events & s[j].events for j in chosen] for i in queries])

    return batch
