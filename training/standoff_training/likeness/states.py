"""What the shipped int8 graph makes of each word piece, layer by layer, and what the pretrained body makes of a sentence."""
from itertools import groupby
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import TensorProto, helper
from transformers import AutoModel

from ..features import CLS, SEP, Pieces, body_folder, load_tokenizer, windows
from .texts import Stretch

LAYERS = 7  # the sum of a piece's embeddings is layer 0


def tensor(layer: int) -> str:
    """The graph's name for what a layer puts out."""
    return f"/layers.{layer - 1}/norm2/LayerNormalization_output_0" if layer else "/norm/LayerNormalization_output_0"


class Body:
    """The shipped graph, opened so that it shows its layers."""

    def __init__(self, folder: str):
        graph = onnx.load(str(Path(folder) / "model.onnx"))
        for layer in range(LAYERS):
            graph.graph.output.append(helper.make_tensor_value_info(tensor(layer), TensorProto.FLOAT, [1, None, 384]))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self.session = onnxruntime.InferenceSession(graph.SerializeToString(), options)
        self.tokenizer = load_tokenizer()

    def read(self, text: str):
        """Pieces, and their states: pieces × layers × 384. Windows and what is kept of them are as in `src/tagger`."""
        pieces = Pieces(self.tokenizer, text)
        states = np.zeros((len(pieces), LAYERS, 384), np.float32)
        cuts = windows(pieces, 254, 64) if len(pieces) else []
        row = lambda values: np.array([values], np.int64)
        for i, (a, b) in enumerate(cuts):
            lo = a if i == 0 else (a + cuts[i - 1][1]) // 2
            hi = b if i + 1 == len(cuts) else (cuts[i + 1][0] + b) // 2
            feed = {"ids": row([CLS, *pieces.ids[a:b], SEP]), "case": row([0, *pieces.case[a:b], 0]), "quote": row([0, *pieces.quote[a:b], 0]), "cue": row([0] * (b - a + 2))}
            for layer, out in enumerate(self.session.run([tensor(k) for k in range(LAYERS)], feed)):
                states[lo:hi, layer] = out[0, 1 + lo - a:1 + hi - a]
        return pieces, states


class States:
    """Of each stretch: the mean of every layer, and, piece by piece, the layers that are asked for."""

    def __init__(self, body: Body, stretches: list[Stretch], keep: list[int]):
        self.stretches, self.keep = [], keep
        means, rows, self.at = [], [], [0]
        for text, group in groupby(stretches, key=lambda s: s.text):
            pieces, states = body.read(text)
            for s in group:
                lo, hi = pieces.cover(s.start, s.end)
                if lo < hi:
                    self.stretches.append(s)
                    means.append(states[lo:hi].mean(0))
                    rows.append(states[lo:hi][:, keep].reshape(hi - lo, -1).astype(np.float16))
                    self.at.append(self.at[-1] + hi - lo)
        self.means, self.rows = np.stack(means), np.concatenate(rows)

    def batch(self, chosen, longest: int = 64):
        """States of these stretches, padded, and which of them are no padding."""
        sizes = [min(self.at[i + 1] - self.at[i], longest) for i in chosen]
        x, mask = np.zeros((len(chosen), max(sizes), self.rows.shape[1]), np.float16), torch.zeros(len(chosen), max(sizes))
        for row, (i, n) in enumerate(zip(chosen, sizes)):
            x[row, :n], mask[row, :n] = self.rows[self.at[i]:self.at[i] + n], 1
        return torch.from_numpy(x).float(), mask


def pretrained(stretches: list[Stretch]) -> torch.Tensor:
    """Vectors of the words alone by the body before we trained it: what it was made for, and what training for tags undoes."""
    model, tokenizer = AutoModel.from_pretrained(str(body_folder())).eval(), load_tokenizer()
    ids = [tokenizer.encode(s.words).ids[:128] for s in stretches]
    out = torch.zeros(len(ids), 384)
    order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for at in range(0, len(order), 64):
            chosen = order[at:at + 64]
            x = torch.nn.utils.rnn.pad_sequence([torch.tensor(ids[i]) for i in chosen], batch_first=True)
            mask = torch.nn.utils.rnn.pad_sequence([torch.ones(len(ids[i])) for i in chosen], batch_first=True)
            h = model(input_ids=x, attention_mask=mask.long()).last_hidden_state.float()
            out[chosen] = torch.nn.functional.normalize((h * mask[..., None]).sum(1), dim=-1)
    return out
