"""What must hold of a label file, and of an example that was read back from one."""
import re
from dataclasses import asdict

from .data import ACTS, MEDIA, Example, any_of, points
from .pack import SPANS, is_span

KINDS = {"person", "organization", "place", "group", "event", "object", "abstract", "other"}
FORMS, ROLES = {"direct", "indirect", "mixed"}, {"utterer", "relay", "publisher"}
DATE, EDGE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?"), re.compile(r"\w")


def faults(label: dict, text: str):
    """Each thing that is wrong with a label file, as a line."""
    at = points(text)
    names = [n for entity in label["entities"].values() for n in entity["names"]]  # `Oru` may be shown by a place of `Orus`
    for s in spans_of(label):
        if not (0 <= s[0] < s[1] < len(at)):
            yield f"{s}: outside the text"
            continue
        a, b = at[s[0]], at[s[1]]
        if text[a:b] != text[a:b].strip():
            yield f"{s}: space at its edge"
        if s not in names and (a and EDGE.match(text[a - 1]) and EDGE.match(text[a]) or b < len(text) and EDGE.match(text[b - 1]) and EDGE.match(text[b])):
            yield f"{s}: inside a word"
    said = {s["id"] for s in label["statements"]}
    if label.get("split", "train") not in ("train", "dev"):
        yield f"split {label['split']}"
    for name, entity in label["entities"].items():
        if not re.fullmatch(r"e\d+", name) or entity["kind"] not in KINDS:
            yield f"{name}: {entity['kind']}"
    parties = set(label["entities"]) | {f"x{i}" for i in range(1, 100)}
    for s in label["statements"]:
        known = {"speaker": label["entities"], "within": said, "act": ACTS, "form": FORMS}
        yield from unknown(s, known)
        if not s["content"] or not s["act"]:
            yield f"{s['id']}: no content or no act"
        for link in s["chain"]:
            yield from unknown({"id": s["id"], **link}, {"entity": parties, "to": parties, "onBehalfOf": parties, "medium": MEDIA, "role": ROLES})
            if any(not DATE.fullmatch(d) for d in link.get("when") or []):
                yield f"{s['id']}: when {link['when']}"


def unknown(fields: dict, known: dict):
    for name, allowed in known.items():
        for value in any_of(fields.get(name)):
            if value is not None and value not in allowed:
                yield f"{fields['id']}: {name} {value}"


def spans_of(label: dict):
    for entity in label["entities"].values():
        yield from entity["names"] + entity["mentions"]
    for s in label["statements"]:
        yield from s["content"]
        for fields in (s, *s["chain"]):
            for name in SPANS:
                value = fields.get(name)
                if value is not None:
                    yield from [value] if is_span(value) else [v for v in value if v is not None]


def compare_examples(one: Example, two: Example):
    """Asserts that two examples teach the same; clusters may bear other names, but must hold the same mentions."""
    a, b = comparable(one), comparable(two)
    for name in a:
        assert a[name] == b[name], f"{one.name}: {name} differs after packing"


def comparable(example: Example) -> dict:
    fields = asdict(example)
    numbers = {}
    for m in fields["mentions"] or []:
        m["cluster"] = numbers.setdefault(m["cluster"], len(numbers))
    return fields
