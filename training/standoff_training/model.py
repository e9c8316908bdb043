"""The encoder: one MiniLM body with three added input embeddings, and two sets of heads.

Pass `tag` reads a stretch of text and labels every piece. Pass `cue` reads the neighbourhood of one cue, which is marked by
an embedding of its own, and labels every piece with its role in that attribution. Both use the same body.
"""
import math

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

from .data import ACTS, MEDIA
from .features import body_folder

HIDDEN, LAYERS, HEADS, INNER = 384, 6, 12, 1536
LINK = 64
TAG_HEADS = {  # label sets in BIO order; a head with `own` in its name follows our guideline
    "cue": ["O", "B", "I"],
    "cueOwn": ["O", "B", "I"],
    "source": ["O", "B", "I"],
    "content": ["O", "B", "I"],
    "name": ["O", "B-person", "I-person", "B-organization", "I-organization", "B-place", "I-place"],
    "nominal": ["O", "B", "I"],
}
CUE_HEADS = {
    "role": ["O", "B-source", "I-source", "B-content", "I-content"],
    "audience": ["O", "B", "I"],
    "relay": ["O", "B", "I"],
    "condition": ["O", "B", "I"],
    "medium": ["O", "B", "I"],
    "when": ["O", "B", "I"],
    "where": ["O", "B", "I"],
}
CUE_CLASSES = {"act": ACTS, "mediumClass": MEDIA, "speaker": ["named", "unnamed"]}


class FeatureDropout(nn.Module):
    """Drops features of a whole sequence at once: as good a regulariser here, and a tenth of the time of one draw a piece."""

    def forward(self, x):
        if not self.training:
            return x
        return x * (torch.rand(x.shape[0], 1, x.shape[2]) > 0.1).to(x.dtype).mul_(1 / 0.9)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm1, self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12), nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up, self.down = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.drop = FeatureDropout()

    def forward(self, x, mask):
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4)
        scale = 1 / math.sqrt(HIDDEN // HEADS)
        if mask is None:  # the export path: one sequence, nothing padded
            a = torch.softmax(q @ k.transpose(-1, -2) * scale, -1) @ v
        else:  # plain batched products: torch's fused kernel is slower backward on processors with a matrix unit
            q, k, v = (t.reshape(b * HEADS, n, HIDDEN // HEADS) for t in (q, k, v))
            bias = mask.expand(b, HEADS, 1, n).reshape(b * HEADS, 1, n)
            a = torch.softmax(torch.baddbmm(bias, q, k.transpose(1, 2), alpha=scale), -1).bmm(v).view(b, HEADS, n, HIDDEN // HEADS)
        x = self.norm1(x + self.drop(self.out(a.transpose(1, 2).reshape(b, n, HIDDEN))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Standoff(nn.Module):
    def __init__(self):
        super().__init__()
        self.words, self.positions = nn.Embedding(30522, HIDDEN), nn.Embedding(512, HIDDEN)
        self.case, self.quote, self.cue = nn.Embedding(6, HIDDEN), nn.Embedding(2, HIDDEN), nn.Embedding(2, HIDDEN)
        for added in (self.case, self.quote, self.cue):
            nn.init.normal_(added.weight, std=0.01)
            added.weight.data[0] = 0
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.drop = FeatureDropout()
        self.tag = nn.ModuleDict({k: nn.Linear(HIDDEN, len(v)) for k, v in TAG_HEADS.items()})
        self.role = nn.ModuleDict({k: nn.Linear(HIDDEN, len(v)) for k, v in CUE_HEADS.items()})
        self.kind = nn.ModuleDict({k: nn.Linear(HIDDEN, len(v)) for k, v in CUE_CLASSES.items()})
        nn.init.zeros_(self.tag["cueOwn"].weight), nn.init.zeros_(self.tag["cueOwn"].bias)
        self.query, self.key = nn.Linear(HIDDEN, LINK), nn.Linear(HIDDEN, LINK)
        self.start_from_body()

    def start_from_body(self):
        w = {k.removeprefix("bert."): v for k, v in load_file(str(body_folder() / "model.safetensors")).items()}
        e = "embeddings."
        self.words.weight.data.copy_(w[e + "word_embeddings.weight"])
        self.words.weight.requires_grad = False
        self.positions.weight.data.copy_(w[e + "position_embeddings.weight"] + w[e + "token_type_embeddings.weight"][0])
        self.norm.weight.data.copy_(w[e + "LayerNorm.weight"]), self.norm.bias.data.copy_(w[e + "LayerNorm.bias"])
        for i, layer in enumerate(self.layers):
            p = f"encoder.layer.{i}."
            for part in ("weight", "bias"):
                getattr(layer.qkv, part).data.copy_(torch.cat([w[p + f"attention.self.{n}.{part}"] for n in ("query", "key", "value")]))
                for mine, theirs in (("out", "attention.output.dense"), ("norm1", "attention.output.LayerNorm"), ("up", "intermediate.dense"), ("down", "output.dense"), ("norm2", "output.LayerNorm")):
                    getattr(getattr(layer, mine), part).data.copy_(w[p + f"{theirs}.{part}"])

    def body(self, ids, case, quote, cue, mask):
        """Ids and features, each batch × length, into vectors, batch × length × 384. `mask`: additive attention mask or None."""
        at = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.positions(at)[None] + self.case(case) + self.quote(quote) + self.cue(cue)
        x = self.drop(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def tags(self, h):
        out = {k: head(h) for k, head in self.tag.items()}
        out["cueOwn"] = out["cueOwn"] + out["cue"]  # our guideline as a difference from PolNeAR's
        return out

    def roles(self, h):
        return {k: head(h) for k, head in self.role.items()}

    def kinds(self, h, cue):
        """Classes of the whole attribution, from the mean of the marked cue's vectors."""
        weight = cue.to(h.dtype)[..., None]
        mean = (h * weight).sum(1) / weight.sum(1).clamp(min=1)
        return {k: head(mean) for k, head in self.kind.items()}

    def links(self, h):
        """Query and key vectors of each piece: query · key of an earlier mention scores it as antecedent; 0 is `none`."""
        return self.query(h), self.key(h)
