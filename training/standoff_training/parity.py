"""Writes examples of what the encoder is given for a text, which `src/tagger` is held against in a test.

    python -m standoff_training.parity ../test/fixtures/word-pieces.json
"""
import json
import sys

from .features import Pieces, load_tokenizer

TEXTS = [
    "“No ferry will leave,” Norden said. She called it “a fairy tale” and left.",
    'Sarv told the Gull: "We wait."\nIt rained on 12 March, U.S. officials said; the EU’s McNally didn’t.',
    "Emoji 👍🏽, a family 👨‍👩‍👧 and flags 🇦🇫 stand by “می‌خواهم” and e\u0301clair.",
    "Tabs\tand  spaces\u00a0stay, Straße, İstanbul and Київ too; 你好, world; «guillemets» and „low“ marks.",
    "state-of-the-art antidisestablishmentarianism and a\u0000NUL, \ufffd, \u202eturned\u202c.",
]


def utf16(text: str) -> list[int]:
    offsets = [0]
    for c in text:
        offsets.append(offsets[-1] + (2 if ord(c) > 0xFFFF else 1))
    return offsets


def main(path: str):
    tokenizer, out = load_tokenizer(), []
    for text in TEXTS:
        p, at = Pieces(tokenizer, text), utf16(text)
        out.append({"text": text, "ids": p.ids, "start": [at[a] for a, _ in p.offsets], "end": [at[b] for _, b in p.offsets], "case": p.case, "quote": p.quote})
    with open(path, "w", encoding="utf8") as f:
        f.write("[\n" + ",\n".join(json.dumps(row, ensure_ascii=True) for row in out) + "\n]\n")


if __name__ == "__main__":
    main(sys.argv[1])
