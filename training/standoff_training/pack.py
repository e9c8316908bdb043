"""A reader's key into a label file and back. A label file holds offsets and no word of the text.

A span is `[start, end]` in UTF-16 code units, half-open. Entities are numbered `e1`, `e2`, … by their first mention, and
statements `s1`, `s2`, …; both stand in the order of the key. A name is the span of one place where it stands. `x1`, … is a
party that is no entity of the text's list (an audience that is known by its words alone).
"""
import json
import re

from .corpora import text_hash
from .data import any_of, points

REFERENCES = ("speaker", "entity", "to", "onBehalfOf")
SPANS = ("cue", "source", "condition", "span", "toSpan", "mediumSpan", "whenSpan", "whereSpan")
PLAIN = ("act", "form", "medium", "when", "role", "optional")
ABSENT = ("cue", "source", "condition", "within")  # left out of the file where they are null


def pack_key(key: dict, text: str, origin: dict | None) -> dict:
    """The label file of one key: everything in it that tells who said what, as offsets."""
    units = offsets16(text)
    entities = {name: f"e{i + 1}" for i, name in enumerate(sorted(key["entities"], key=lambda n: first_mention(key["entities"][n])))}
    for name in (name for s in key["statements"] for name in parties_of(s)):
        entities.setdefault(name, f"x{len(entities) - len(key['entities']) + 1}")
    statements = {s["id"]: f"s{i + 1}" for i, s in enumerate(key["statements"])}
    packed = {}
    for name, entity in key["entities"].items():
        places = [(n, place_of(n, text)) for n in entity["names"]]
        packed[entities[name]] = {"kind": entity["kind"], "names": [[units[a], units[a + len(n)]] for n, a in places if a is not None],
                                  "mentions": [[m["start"], m["end"]] for m in entity["mentions"]]}
    return {"origin": origin, "textHash": text_hash(text), "entities": packed,
            "statements": [{"id": statements[s["id"]], **pack_fields(s, entities, statements)} for s in key["statements"]]}


def parties_of(statement: dict):
    """Every party that a statement refers to."""
    for fields in (statement, *statement["chain"]):
        yield from (v for name in REFERENCES for v in any_of(fields.get(name)) if v is not None)


def first_mention(entity: dict) -> tuple:
    starts = [(m["start"], -m["end"]) for m in entity["mentions"]]
    return (0, min(starts)) if starts else (1, (0, 0))


def place_of(name: str, text: str) -> int | None:
    """Where a name first stands, as a whole word if it ever does; None where the text does not have it."""
    whole = re.search(r"(?<!\w)" + re.escape(name) + r"(?!\w)", text)
    return whole.start() if whole else text.find(name) if name in text else None


def pack_fields(fields: dict, entities: dict, statements: dict) -> dict:
    out = {}
    for name, value in fields.items():
        if name == "id" or name in ABSENT and value is None:
            continue
        if name == "content":
            out[name] = [[s["start"], s["end"]] for s in value]
        elif name in SPANS:
            out[name] = each(value, lambda s: [s["start"], s["end"]])
        elif name in REFERENCES:
            out[name] = each(value, entities.__getitem__)
        elif name == "within":
            out[name] = each(value, statements.__getitem__)
        elif name == "chain":
            out[name] = [pack_fields(link, entities, statements) for link in value]
        elif name in PLAIN:
            out[name] = value
        else:
            raise ValueError(f"a key holds a field that labels do not: {name}")
    return out


def unpack_label(label: dict, text: str) -> dict:
    """The key that a label file stands for, its spans with their words."""
    at = points(text)
    words = lambda s: text[at[s[0]]:at[s[1]]]
    span = lambda s: {"start": s[0], "end": s[1], "text": words(s)}

    def fields(packed):
        out = {}
        for name, value in packed.items():
            if name == "content":
                out[name] = [span(s) for s in value]
            elif name in SPANS:
                out[name] = span(value) if is_span(value) else each(value, span)
            elif name == "chain":
                out[name] = [fields(link) for link in value]
            else:
                out[name] = value
        return out

    empty = {name: [] for name in ("roles", "times", "places", "events", "tensions", "hypotheses")}
    return {"document": {"published": None, "outlet": None},
            "entities": {name: {"kind": e["kind"], "names": [words(s) for s in e["names"]], "mentions": [span(s) for s in e["mentions"]]} for name, e in label["entities"].items()},
            "statements": [{**dict.fromkeys(ABSENT), **fields(s)} for s in label["statements"]], **empty}


def each(value, change):
    """A value, or each of several acceptable ones, changed; null stays null."""
    changed = [None if v is None else change(v) for v in any_of(value)]
    return changed if isinstance(value, list) else changed[0]


def is_span(value) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(isinstance(v, int) for v in value)


def offsets16(text: str) -> list[int]:
    """UTF-16 offsets, one for each code point offset."""
    table, n = [], 0
    for c in text:
        table.append(n)
        n += 2 if ord(c) > 0xFFFF else 1
    return table + [n]


def write_label(path: str, label: dict):
    """One line for each entity and each statement, so that a change of one is a change of one line."""
    line = lambda v: json.dumps(v, ensure_ascii=False, separators=(",", ":"))
    head = [f' "{k}": {line(label[k])}' for k in ("origin", "textHash", "split", "readers") if k in label]
    entities = ",\n".join(f'  "{k}": {line(v)}' for k, v in label["entities"].items())
    statements = ",\n".join("  " + line(s) for s in label["statements"])
    with open(path, "w", encoding="utf8", newline="\n") as f:
        f.write("{\n" + ",\n".join(head) + f',\n "entities": {{\n{entities}\n }},\n "statements": [\n{statements}\n ]\n}}\n')
