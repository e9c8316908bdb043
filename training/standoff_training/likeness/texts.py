"""Spans of texts that the vectors are learnt from and measured on: stories told by several, pairs that say the same, and plain news."""
import csv
import glob
import hashlib
import json
import os
import random
import re
from collections import defaultdict
from dataclasses import dataclass, field

from ..features import sentence_starts

csv.field_size_limit(10**9)


@dataclass
class Stretch:
    """Words of a text; `text` is the whole that they are read in, which for what is asked is the words alone."""
    text: str
    start: int
    end: int
    role: str = "plain"  # plain, query, answer (says the same), other (does not)
    key: str = ""  # of a pair: query and answers share it; of ECB+: the document
    set: str = ""  # of ECB+: the topic
    split: str = "train"
    events: frozenset = field(default_factory=frozenset)

    @property
    def words(self) -> str:
        return self.text[self.start:self.end]


def stories(folder: str) -> list[Stretch]:
    """ECB+: each sentence with an event, once within its document and once alone. Events of reporting itself are left out."""
    found = []
    for path in sorted(glob.glob(f"{folder}/*/*.conll")):
        topic = os.path.basename(os.path.dirname(path))
        events = defaultdict(set)
        for m in json.load(open(f"{os.path.dirname(path)}/event_mentions_{topic}.json", encoding="utf8")):
            if "REPORTING" not in m["mention_full_type"]:
                events[m["conll_doc_key"], m["sent_id"]].add(m["coref_chain"])
        for document, lines in documents(path):
            text, placed = "", []
            for number, tokens in lines.items():
                line = joined(tokens)
                if events[document, number]:
                    placed.append((len(text), len(text) + len(line), frozenset(events[document, number])))
                text += line + " "
            found += [Stretch(text, a, b, "answer", document, topic, events=chains) for a, b, chains in placed]
            found += [Stretch(text[a:b], 0, b - a, "query", document, topic, events=chains) for a, b, chains in placed]
    return found


def documents(path: str):
    document, lines = "", {}
    for line in open(path, encoding="utf8"):
        if line.startswith("#begin"):
            document, lines = re.search(r"\((.*?)\)", line)[1], defaultdict(list)
        elif line.startswith("#end"):
            yield document, lines
        elif line.strip():
            row = line.rstrip("\n").split("\t")
            lines[int(row[1])].append(row[3])


def joined(tokens: list[str]) -> str:
    text = ""
    for t in ({"``": '"', "''": '"'}.get(t, t) for t in tokens):
        glued = not text or t in {".", ",", ";", ":", "!", "?", ")", "'s", "n't", "%", "’", "”", "'re", "'ve", "'ll", "'d"} or text.endswith(("(", "$", "“"))
        text += t if glued else " " + t
    return text


def pairs(folder: str) -> list[Stretch]:
    """A claim and what says the same, or, as `other`, what is of its matter and does not. Half of FoolMeTwice and Climate-FEVER is dev."""
    rows = []  # set, split, query, answers, others
    half = lambda key: "dev" if int(hashlib.md5(key.encode()).hexdigest(), 16) % 2 else "train"
    for x in map(json.loads, open(f"{folder}/fm2_dev.jsonl", encoding="utf8")):
        if x["label"] == "SUPPORTS":
            rows.append(("FoolMeTwice", half(x["wikipedia_page"]), x["text"], [e["text"] for e in x["gold_evidence"]], [e["text"] for e in x["retrieved_evidence"][:4]]))
    for x in map(json.loads, open(f"{folder}/climate-fever.jsonl", encoding="utf8")):
        supports = [e["evidence_label"] == "SUPPORTS" for e in x["evidences"]]
        texts = [e["evidence"] for e in x["evidences"]]
        rows.append(("Climate-FEVER", half(x["claim_id"]), x["claim"], [t for t, s in zip(texts, supports) if s], [t for t, s in zip(texts, supports) if not s]))
    for name, split in (("train", "train"), ("val", "dev")):
        for line in list(open(f"{folder}/mrpc/msr-para-{name}.tsv", encoding="utf-8-sig"))[1:]:
            same, _, _, a, b = line.rstrip("\n").split("\t")
            rows.append(("MRPC", split, a, [b] if same == "1" else [], [b] if same == "0" else []))
    for path in sorted(glob.glob(f"{folder}/sts/*.tsv")):
        for row in (line.rstrip("\n").split("\t") for line in open(path, encoding="utf8")):
            if len(row) > 2 and row[0] and float(row[0]) >= 3.8:
                rows.append(("STS", "train", row[1], [row[2]], []))
    for row in (line.rstrip("\n").split("\t") for line in list(open(f"{folder}/snli_validation.tsv", encoding="utf8"))[1:5000]):
        if row[2] == "0":
            rows.append(("SNLI", "train", row[0], [row[1]], []))
    return [
        Stretch(t, 0, len(t), role, f"{name} {i}", name, split)
        for i, (name, split, query, answers, others) in enumerate(rows) if answers
        for role, texts in (("query", [query]), ("answer", answers), ("other", others))
        for t in texts
    ]


def news(data: str, articles: int) -> list[Stretch]:
    """Sentences, each within its text, and contents of attributions: PolNeAR's training part, and other articles and releases."""
    rng, found = random.Random(2), []
    for path in shuffled(glob.glob(f"{data}/polnear/train/text/*.txt"), rng)[:articles]:
        text = open(path, encoding="utf8", newline="").read()[:8000]
        found += sentences(text)
        for notes in sorted(glob.glob(path.replace("/text/", "/attributions/").replace(".txt", "*.ann")))[:1]:
            for m in re.finditer(r"^T\d+\tContent (\d+) (\d+)\t", open(notes, encoding="utf8", newline="").read(), re.M):
                if int(m[2]) < len(text) and int(m[2]) - int(m[1]) > 30:
                    found.append(Stretch(text, int(m[1]), int(m[2])))
    for name, column, share in (("fnc_train_bodies", "articleBody", 0.55), ("releases_zelenskyy", "body", 0.3), ("releases_putin", "body", 0.2)):
        rows = shuffled([r[column] for r in csv.DictReader(open(f"{data}/corpora/{name}.csv", encoding="utf8"))], rng)
        for text in rows[:int(articles * share)]:
            found += sentences(text[:8000])
    return found


def bystanders(data: str) -> list[Stretch]:
    """Sentences of Wikinews: what is in the way of an answer, and never learnt from."""
    return [s for year in (2020, 2019) for r in csv.DictReader(open(f"{data}/corpora/wikinews_{year}.csv", encoding="utf8")) for s in sentences(r["text"][:6000])]


def sentences(text: str) -> list[Stretch]:
    cuts = sentence_starts(text) + [len(text)]
    return [Stretch(text, a, b) for a, b in zip(cuts, cuts[1:]) if b - a >= 20]


def shuffled(items, rng):
    items = sorted(items)
    rng.shuffle(items)
    return items
