"""Adds a learnt head to the shipped graph as one more output, `meanings`, and leaves every other node as it was.

    python -m standoff_training.likeness.graft RUNS/likeness.pt ../models/attribution
"""
import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from .states import tensor

PREFIX = "meaning"


def graft(graph: onnx.GraphProto, layers: list[int], weight: np.ndarray, bias: np.ndarray):
    """
    Pieces' states of these layers, side by side, times `weight`; the last column, as e^x within e^±6, scales the others.
    In int8 as the rest is, for a session works it out in every run, whether it is asked for or not.
    """
    width = weight.shape[1] - 1
    scale = (np.abs(weight).max(0) / 127).clip(1e-12).astype(np.float32)
    values = {"weight": np.round(weight / scale).astype(np.int8), "scale": scale, "bias": bias, "first": np.array(0), "parts": np.array([width, 1]), "least": np.float32(-6), "most": np.float32(6)}
    for name, value in values.items():
        graph.initializer.append(numpy_helper.from_array(np.asarray(value), f"{PREFIX}.{name}"))
    own = lambda *names: [f"{PREFIX}.{name}" for name in names]
    node = lambda kind, inputs, outputs, **more: graph.node.append(helper.make_node(kind, inputs, outputs, f"/{PREFIX}/{kind}/{outputs[0]}", **more))
    node("Concat", [tensor(k) for k in layers], own("states"), axis=2)
    node("Gather", own("states", "first"), own("rows"), axis=0)
    node("DynamicQuantizeLinear", own("rows"), own("quantized", "step", "zero"))
    node("MatMulInteger", own("quantized", "weight", "zero"), own("whole"))
    node("Cast", own("whole"), own("float"), to=TensorProto.FLOAT)
    node("Mul", own("step", "scale"), own("unit"))
    node("Mul", own("float", "unit"), own("product"))
    node("Add", own("product", "bias"), own("sum"))
    node("Split", own("sum", "parts"), own("value", "logit"), axis=1)
    node("Clip", own("logit", "least", "most"), own("bounded"))
    node("Exp", own("bounded"), own("share"))
    node("Mul", own("value", "share"), ["meanings"])
    graph.output.append(helper.make_tensor_value_info("meanings", TensorProto.FLOAT, ["n", width]))


def bare(graph: onnx.GraphProto):
    """Takes an earlier head off again."""
    for parts, name in ((graph.node, lambda n: n.name.startswith(f"/{PREFIX}/")), (graph.initializer, lambda t: t.name.startswith(f"{PREFIX}.")), (graph.output, lambda o: o.name == "meanings")):
        for part in [p for p in parts if name(p)]:
            parts.remove(part)


def main():
    p = argparse.ArgumentParser(prog="python -m standoff_training.likeness.graft")
    p.add_argument("head"), p.add_argument("folder", type=Path)
    args = p.parse_args()
    head, path = torch.load(args.head), args.folder / "model.onnx"
    model = onnx.load(str(path))
    bare(model.graph)
    graft(model.graph, head["layers"], head["weight"].numpy(), head["bias"].numpy())
    onnx.checker.check_model(model)
    onnx.save(model, str(path))
    manifest = json.loads((args.folder / "manifest.json").read_text())
    manifest["files"]["model.onnx"] = f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"
    manifest["vectors"] = {"model": head["name"], "width": head["weight"].shape[1] - 1}
    (args.folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")
    print(manifest["files"]["model.onnx"], path.stat().st_size)


if __name__ == "__main__":
    main()
