"""The labelled sets, each read into `Example`s: a text, and what is known of it.

What a set does not annotate is None, and teaches nothing; what it annotates and leaves empty teaches that there is none.
Spans are code points, half-open.
"""
import glob
import json
import os
import re
from dataclasses import dataclass, field

Spans = list[tuple[int, int]]
PRONOUNS = set("i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them their theirs themselves who whom whose which".split())
TITLES = set("mr mrs ms dr sir president senator sen rep gov governor minister prime secretary general gen judge justice king queen prince princess pope chancellor ambassador professor prof colonel col major captain capt lieutenant lt sgt sergeant former vice speaker chairman spokesman spokeswoman director us u.s. uk british american russian turkish french german chinese israeli the rev father sheikh ayatollah congressman congresswoman".split())
POSTMODIFIER = re.compile(r"\s*(?:,|\(|—|–|;|:)|\s(?:of|in|at|on|from|who|which|that|with|for|to|by|whose|whom|where|and|or|as|about|against|under|near|inside|outside|between|including|called|named)\s")
ACTS = "assert deny confirm decline-to-confirm accuse condemn admit claim-responsibility claim-title predict assess ask promise threaten warn demand order appeal offer invite agree reject apologise praise".split()
MEDIA = ["unknown", "speech", "interview", "press conference", "call", "post", "op-ed", "release", "letter", "broadcast", "document"]


@dataclass
class Attribution:
    cue: Spans
    source: Spans
    content: Spans
    audience: Spans | None = None
    relay: Spans | None = None
    condition: Spans | None = None
    medium_words: Spans | None = None
    when: Spans | None = None
    where: Spans | None = None
    acts: list[str] | None = None
    media: list[str] | None = None
    speaker: str | None = None  # "named" or "unnamed"
    optional: bool = False


@dataclass
class Mention:
    start: int
    head_end: int  # the end of the head word: `start` to `head_end` is the mention without what follows its head
    end: int
    cluster: str
    kind: str
    form: str  # name, nominal, pronoun


@dataclass
class Example:
    name: str
    set: str
    text: str
    attributions: list[Attribution] | None = None
    own: bool = False  # labelled by our guideline (nesting included), not PolNeAR's
    names: list[tuple[int, int, str]] | None = None
    names_complete: bool = False
    nominals: Spans | None = None
    mentions: list[Mention] | None = None
    clusters_complete: bool = True


def read(path: str) -> str:
    with open(path, encoding="utf8", newline="") as f:
        return f.read()


# ---- PolNeAR

def polnear_spans(where: str) -> Spans:
    return [tuple(map(int, piece.split())) for piece in where.split(";")]


def polnear_annotations(path: str) -> list[Attribution]:
    spans, events = {}, []
    for line in read(path).splitlines():
        cells = line.split("\t")
        if cells[0].startswith("T") and len(cells) > 1:
            kind, _, where = cells[1].partition(" ")
            spans[cells[0]] = polnear_spans(where)
        elif cells[0].startswith("E"):
            events.append([part.split(":") for part in cells[1].split()])
    found = []
    for event in events:
        if event[0][0] in ("Discuss", "Discard"):
            continue
        roles = {"Cue": [], "Source": [], "Content": []}
        for key, value in event[1:]:
            name = re.sub(r"\d+$", "", key)
            if name in roles and value in spans:
                roles[name] += spans[value]
        if roles["Cue"] or roles["Content"]:
            found.append(Attribution(*(sorted(roles[r]) for r in ("Cue", "Source", "Content"))))
    return found


def read_polnear(folder: str) -> list[Example]:
    out = []
    for path in sorted(glob.glob(os.path.join(folder, "text", "*.txt"))):
        base = os.path.basename(path)[:-4]
        anns = sorted(glob.glob(os.path.join(folder, "attributions", glob.escape(base) + "*.ann")))
        if anns:
            out.append(Example(base, "polnear", read(path), polnear_annotations(anns[0])))
    return out


# ---- GUM

def gum_document(path: str) -> Example:
    text, tokens, open_, mentions, upos = "", [], {}, [], []
    joined, joined_glued = 0, False  # a line such as "3-4 daughter's": its words stand without a space between them
    for line in read(path).splitlines():
        if line.startswith("# newpar") and "_block" not in line and text:
            text = text.rstrip() + "\n"
        if not line or line.startswith("#"):
            continue
        cells = line.split("\t")
        if re.fullmatch(r"\d+-\d+", cells[0]):
            joined, joined_glued = int(cells[0].split("-")[1]), "SpaceAfter=No" in cells[9]
            continue
        if not cells[0].isdigit():
            continue
        index, start = len(tokens), len(text)
        text += cells[1]
        tokens.append((start, len(text)))
        upos.append(cells[3])
        number = int(cells[0])
        glued = "SpaceAfter=No" in cells[9] if number > joined or joined == 0 else number < joined or joined_glued
        if number >= joined:
            joined = 0
        if not glued:
            text += " "
        entity = re.search(r"Entity=([^|]*)", cells[9])
        for m in re.finditer(r"\(([^()]+)(\))?|(\d+)\)", entity[1] if entity else ""):
            if m[1]:
                parts = m[1].split("-")
                item = (index, parts)
                if m[2]:
                    mentions.append((index, index, parts))
                else:
                    open_.setdefault(parts[0], []).append(item)
            elif open_.get(m[3]):
                begin, parts = open_[m[3]].pop()
                mentions.append((begin, index, parts))
    names, nominals, found = [], [], []
    for begin, end, parts in sorted(mentions, key=lambda m: (m[0], -m[1])):
        kind = parts[1]
        numbers = [int(x) for part in parts[5:6] for x in re.findall(r"\d+", part)] or [1]
        head = min(begin + max(numbers) - 1, end)
        if kind not in ("person", "organization", "place", "animal"):
            continue
        form = "pronoun" if upos[head] in ("PRON", "DET") else "name" if upos[head] == "PROPN" else "nominal"
        first = begin
        if form == "name":
            first = min(begin + min(numbers) - 1, head)
            while first > begin and upos[first - 1] == "PROPN":
                first -= 1
            while first < head and text[slice(*tokens[first])].lower().strip(".") in TITLES | {"the"}:
                first += 1
            if kind in ("person", "organization", "place"):
                names.append((tokens[first][0], tokens[head][1], kind))
        elif form == "nominal" and kind in ("person", "organization"):
            nominals.append((tokens[begin][0], tokens[head][1]))
        found.append(Mention(tokens[first if form == "name" else begin][0], tokens[head][1], tokens[end][1], parts[0], kind, form))
    return Example(os.path.basename(path), "gum", text.rstrip() + "\n", names=names, names_complete=True, nominals=nominals, mentions=found)


FORMAL = ("news", "interview", "academic", "court", "bio", "voyage", "speech", "essay", "letter", "podcast", "textbook", "conversation", "fiction")


def read_gum(folder: str) -> list[Example]:
    return [gum_document(p) for p in sorted(glob.glob(os.path.join(folder, "*.conllu"))) if os.path.basename(p).split("_")[1] in FORMAL]


# ---- BTC: names in posts, a few posts to a text

def read_btc(path: str) -> list[Example]:
    kinds = {"PER": "person", "ORG": "organization", "LOC": "place"}
    out, text, names, current = [], "", [], None
    posts = 0
    for line in read(path).splitlines() + [""]:
        if not line.strip():
            text, posts, current = text.rstrip() + "\n", posts + 1, None
            if posts == 6:
                out.append(Example(f"btc-{len(out)}", "btc", text, names=names, names_complete=True))
                text, names, posts = "", [], 0
            continue
        word, tag = line.split("\t")[:2] if "\t" in line else line.rsplit(" ", 1)
        start = len(text)
        text += word + " "
        if tag.startswith("B-") and tag[2:] in kinds:
            names.append((start, start + len(word), kinds[tag[2:]]))
            current = True
        elif tag.startswith("I-") and current and names:
            names[-1] = (names[-1][0], start + len(word), names[-1][2])
        else:
            current = None
    return out


# ---- LitBank: coreference only

def head_end(text: str, start: int, end: int) -> int:
    """Where the head of a noun phrase ends: before the first thing that can follow a head."""
    m = POSTMODIFIER.search(text, start + 1, end)
    return m.start() if m and m.start() > start else end


def read_litbank(folder: str) -> list[Example]:
    out = []
    for path in sorted(glob.glob(os.path.join(folder, "coref", "conll", "*.conll"))):
        text, open_, mentions = "", {}, []
        for line in read(path).splitlines():
            cells = line.split("\t")
            if len(cells) < 5:
                continue
            start = len(text)
            text += cells[3] + " "
            for m in re.finditer(r"\((\d+)(\))?|(\d+)\)", cells[-1].strip() or cells[-2]):
                if m[1] and m[2]:
                    mentions.append((start, len(text) - 1, m[1]))
                elif m[1]:
                    open_.setdefault(m[1], []).append(start)
                elif open_.get(m[3]):
                    mentions.append((open_[m[3]].pop(), len(text) - 1, m[3]))
        found = []
        for start, end, cluster in sorted(mentions):
            words = text[start:end]
            form = "pronoun" if words.lower() in PRONOUNS else "name" if words[:1].isupper() and " " not in words else "nominal"
            found.append(Mention(start, head_end(text, start, end), end, cluster, "person", form))
        out.append(Example(os.path.basename(path), "litbank", text, mentions=found))
    return out


# ---- our own readings

def points(text: str) -> list[int]:
    """Code point offsets, one for each UTF-16 offset."""
    table = []
    for i, c in enumerate(text):
        table += [i] * (2 if ord(c) > 0xFFFF else 1)
    return table + [len(text)]


def any_of(value):
    return value if isinstance(value, list) else [value]


def own_example(name: str, text: str, key: dict) -> Example:
    at = points(text)
    span = lambda s: (at[s["start"]], at[s["end"]])
    first = lambda v: span(any_of(v)[0]) if v and any_of(v)[0] else None
    out, mentions = [], []
    names, seen = [], set()
    marked = any("mediumSpan" in c or "whenSpan" in c or "whereSpan" in c for s in key["statements"] for c in s["chain"])
    for s in key["statements"]:
        chain = s["chain"]
        utterers = [c for c in chain if c["role"] == "utterer"]
        relays = [c for c in chain if c["role"] == "relay" and c.get("span")]
        media = sorted({m for c in utterers for m in any_of(c.get("medium")) if m}) or ["unknown"]
        speakers = any_of(s["speaker"])
        source = first(s["source"])
        listed = lambda key_: [span(c[key_]) for c in utterers if c.get(key_)]
        relay_known = all(c.get("span") for c in chain if c["role"] == "relay")
        audience = [span(any_of(c["toSpan"])[0]) for c in utterers if c.get("toSpan")]
        audience_known = all(c.get("toSpan") for c in utterers if c.get("to"))
        out.append(Attribution(
            [span(s["cue"])] if s["cue"] else [], [source] if source else [], [span(c) for c in s["content"]],
            audience=audience if audience_known or audience else None, relay=[span(c["span"]) for c in relays] if relay_known or relays else None,
            condition=[first(s["condition"])] if s["condition"] and any_of(s["condition"])[0] else [],
            medium_words=listed("mediumSpan") if marked else None, when=listed("whenSpan") if marked else None, where=listed("whereSpan") if marked else None,
            acts=s["act"], media=media, speaker=None if len(speakers) > 1 else "named" if speakers[0] else "unnamed", optional=bool(s.get("optional"))))
    for cluster, entity in key["entities"].items():
        for m in entity["mentions"]:
            start, end = span(m)
            words = text[start:end]
            form = "pronoun" if words.lower() in PRONOUNS else "name" if any(n in words for n in entity["names"]) else "nominal"
            head = head_end(text, start, end)
            if form == "name":
                best = max((n for n in entity["names"] if n in words), key=len)
                start_, head = start + words.index(best), start + words.index(best) + len(best)
                mentions.append(Mention(start_, head, end, cluster, entity["kind"], form))
            else:
                mentions.append(Mention(start, head, end, cluster, entity["kind"], form))
        if entity["kind"] in ("person", "organization", "place"):
            for n in sorted(entity["names"], key=len, reverse=True):
                for m in re.finditer(r"(?<!\w)" + re.escape(n) + r"(?!\w)", text):
                    if not any(a < m.end() and b > m.start() for a, b, _ in names):
                        names.append((m.start(), m.end(), entity["kind"]))
    nominals = [(m.start, m.head_end) for m in mentions if m.form == "nominal"]
    return Example(name, "own", text, out, True, names=names, nominals=nominals, mentions=sorted(mentions, key=lambda m: (m.start, -m.end)), clusters_complete=False)


def read_keys(folders: list[str]) -> list[Example]:
    return [own_example(os.path.basename(os.path.normpath(d)), read(os.path.join(d, "article.txt")), json.load(open(os.path.join(d, "reading.json"), encoding="utf8"))) for d in folders]
