"""A trained model into what ships: one int8 ONNX file, the vocabulary, and a manifest that names every output column.

    python -m standoff_training.export RUNS/average.pt ../models/attribution --version 1
"""
import argparse
import hashlib
import json
import shutil
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from .features import body_folder
from .model import CUE_CLASSES, CUE_HEADS, LINK, TAG_HEADS, Standoff


class Shipped(nn.Module):
    """The model as one graph over one sequence: both passes' heads on the same body, the words' embeddings in int8."""

    def __init__(self, model: Standoff):
        super().__init__()
        self.m = model
        w = model.words.weight.data
        scale = w.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("rows", torch.round(w / scale).to(torch.int8))
        self.register_buffer("scale", scale)
        tags = [model.tag[k] for k in TAG_HEADS]
        weight, bias = torch.cat([h.weight.data for h in tags]), torch.cat([h.bias.data for h in tags])
        own, cue = (list(TAG_HEADS).index(k) for k in ("cueOwn", "cue"))
        at = lambda i: sum(len(v) for v in list(TAG_HEADS.values())[:i])
        weight[at(own):at(own) + 3] += weight[at(cue):at(cue) + 3]
        bias[at(own):at(own) + 3] += bias[at(cue):at(cue) + 3]
        self.tag, self.role, self.link, self.kind = (self.joined(x) for x in ((weight, bias), [model.role[k] for k in CUE_HEADS], [model.query, model.key], [model.kind[k] for k in CUE_CLASSES]))

    @staticmethod
    def joined(heads):
        if isinstance(heads, list):
            heads = torch.cat([h.weight.data for h in heads]), torch.cat([h.bias.data for h in heads])
        layer = nn.Linear(heads[0].shape[1], heads[0].shape[0])
        layer.weight.data, layer.bias.data = heads
        return layer

    def forward(self, ids, case, quote, cue):
        m = self.m
        words = self.rows[ids].float() * self.scale[ids]
        at = torch.arange(ids.shape[1])
        x = m.norm(words + m.positions(at)[None] + m.case(case) + m.quote(quote) + m.cue(cue))
        for layer in m.layers:
            x = layer(x, None)
        weight = cue.float()[..., None]
        mean = (x * weight).sum(1) / weight.sum(1).clamp(min=1)
        return self.tag(x)[0], self.link(x)[0], self.role(x)[0], self.kind(mean)[0]


def columns(heads: dict) -> dict:
    out, at = {}, 0
    for name, labels in heads.items():
        out[name] = {"at": at, "labels": labels}
        at += len(labels)
    return out


def export(checkpoint: str, folder: str, version: str, biases=(0.0, 0.0)):
    out = Path(folder)
    out.mkdir(parents=True, exist_ok=True)
    model = Standoff()
    saved = torch.load(checkpoint)
    model.load_state_dict(saved["model"] if "model" in saved else saved["masters"], strict=False)
    shipped = Shipped(model.float().eval()).eval()
    n = 16
    example = tuple(torch.ones(1, n, dtype=torch.int64) for _ in range(4))
    plain = out / "plain.onnx"
    torch.onnx.export(shipped, example, str(plain), input_names=["ids", "case", "quote", "cue"], output_names=["tags", "links", "roles", "kinds"],
                      dynamic_axes={**{k: {1: "n"} for k in ("ids", "case", "quote", "cue")}, **{k: {0: "n"} for k in ("tags", "links", "roles")}}, opset_version=17, dynamo=False)
    target = out / "model.onnx"
    quantize_dynamic(str(plain), str(target), weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gemm"])
    graph = onnx.load(str(target))
    graph.ir_version = 10
    onnx.save(graph, str(target))
    plain.unlink()
    shutil.copy(body_folder() / "vocab.txt", out / "vocabulary.txt")
    sha = lambda p: hashlib.sha256(p.read_bytes()).hexdigest()
    manifest = {"name": "standoff-attribution", "version": version, "files": {p: f"sha256:{sha(out / p)}" for p in ("model.onnx", "vocabulary.txt")},
                "tagWindow": 254, "tagOverlap": 64, "cueReach": 96, "linkWidth": LINK, "cues": {"standoff": {"head": "cueOwn", "bias": biases[0]}, "polnear": {"head": "cue", "bias": biases[1]}}, "tags": columns(TAG_HEADS), "roles": columns(CUE_HEADS), "kinds": columns(CUE_CLASSES)}
    (out / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")
    print(json.dumps({"bytes": target.stat().st_size, **manifest["files"]}))


if __name__ == "__main__":
    p = argparse.ArgumentParser()
    p.add_argument("checkpoint"), p.add_argument("folder"), p.add_argument("--version", default="1")
    p.add_argument("--cue-biases", nargs=2, type=float, default=(0.0, 0.0), help="added to the logit of `no cue`, by our guideline and by PolNeAR's; chosen on development texts")
    a = p.parse_args()
    export(a.checkpoint, a.folder, a.version, a.cue_biases)
