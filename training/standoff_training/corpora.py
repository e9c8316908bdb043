"""The texts that the labels stand on: how a corpus row becomes a text, and how a text is found again by its hash.

A data folder holds `corpora/*.csv` (rows with a body) and may hold `labels/*/article.txt` (texts kept as files).
An origin says which row a text was made of, and by which steps in which order: `{"file", "row", "normalised"}`.
"""
import csv
import glob
import hashlib
import os
import re
import sys

from .data import read

BODY_COLUMNS = ("articleBody", "body", "text")


def lines(text: str) -> str:
    """One line break between paragraphs, no space before it, none at the edges, and no non-breaking spaces."""
    text = text.replace("\r\n", "\n").replace("\xa0", " ").strip()
    return re.sub(r"\n{2,}", "\n", re.sub(r"[ \t]+\n", "\n", text))


STEPS = {
    "strip": str.strip,
    "lines": lines,
    "spaces": lambda text: re.sub(r"(?m)^ +", "", re.sub(r" {2,}", " ", text)),
    "newline": lambda text: text + "\n",
}
RECIPES = (["lines"], ["lines", "newline"], [], ["strip"], ["strip", "newline"], ["lines", "spaces"], ["lines", "spaces", "newline"])


def normalise(body: str, steps: list) -> str:
    """A row's body after these steps; a number among them keeps that many characters of what there is by then."""
    for step in steps:
        body = body[:step] if isinstance(step, int) else STEPS[step](body)
    return body


def text_hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf8")).hexdigest()


class Texts:
    """The texts of one data folder."""

    def __init__(self, data: str):
        self.data, self.rows, self.kept, self.made = data, {}, None, None

    def bodies(self, file: str) -> list[str]:
        if file not in self.rows:
            csv.field_size_limit(sys.maxsize)
            with open(os.path.join(self.data, "corpora", file), encoding="utf8", newline="") as f:
                self.rows[file] = [next((r[c] for c in BODY_COLUMNS if r.get(c)), "") for r in csv.DictReader(f)]
        return self.rows[file]

    def files(self) -> list[str]:
        return sorted(os.path.basename(p) for p in glob.glob(os.path.join(self.data, "corpora", "*.csv")))

    def find(self, wanted: str, origin: dict | None) -> str | None:
        """The text with this hash: from its origin, else from the kept files, else from any row."""
        if origin and origin["file"] in self.files() and origin["row"] < len(self.bodies(origin["file"])):
            text = normalise(self.bodies(origin["file"])[origin["row"]], origin["normalised"])
            if text_hash(text) == wanted:
                return text
        if self.kept is None:
            found = map(read, glob.glob(os.path.join(self.data, "labels", "*", "article.txt")))
            self.kept = {text_hash(text): text for text in found}
        if wanted in self.kept:
            return self.kept[wanted]
        origin = self.origins().get(wanted)
        return normalise(self.bodies(origin["file"])[origin["row"]], origin["normalised"]) if origin else None

    def origins(self) -> dict[str, dict]:
        """Of every text that a recipe makes of a row, by its hash."""
        if self.made is None:
            self.made = {}
            for file in self.files():
                for row, body in enumerate(self.bodies(file)):
                    for steps in RECIPES:
                        self.made.setdefault(text_hash(normalise(body, steps)), {"file": file, "row": row, "normalised": steps})
        return self.made

    def origin_of(self, text: str) -> dict | None:
        """Where a text comes from; also where it is the beginning of a longer row."""
        exact = self.origins().get(text_hash(text))
        if exact:
            return exact
        for file in self.files():
            for row, body in enumerate(self.bodies(file)):
                for steps in (["lines"], ["lines", "spaces"], []):
                    made = normalise(body, steps)
                    if text.strip() and made.startswith(text.rstrip()):
                        for end in ([len(text)], [len(text.rstrip()), "newline"]):
                            if normalise(made, end) == text:
                                return {"file": file, "row": row, "normalised": steps + end}
        return None
