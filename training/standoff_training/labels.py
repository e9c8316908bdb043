"""Our own labels: offsets and the hash of a text, without the text.

    python -m standoff_training.labels pack KEYS… --data DATA --out labels
    python -m standoff_training.labels check labels --data DATA

KEYS are folders that each hold `article.txt` and `reading.json`. Packing again overwrites what changed and keeps each text's split.
"""
import argparse
import glob
import hashlib
import json
import os

from . import data as sets
from .check_labels import compare_examples, faults
from .corpora import Texts
from .pack import pack_key, unpack_label, write_label


def load_labels(folder: str) -> dict[str, dict]:
    """Label files by name."""
    paths = sorted(glob.glob(os.path.join(folder, "*.json")))
    return {os.path.basename(p)[:-5]: json.loads(sets.read(p)) for p in paths}


def load_keys(folder: str, data: str) -> dict[str, tuple[dict, str]]:
    """Name → key and text, of every label file; a text that the data folder does not hold is an error."""
    texts, out = Texts(data), {}
    for name, label in load_labels(folder).items():
        text = texts.find(label["textHash"], label["origin"])
        if text is None:
            raise FileNotFoundError(f"{name}: no text in {data} has the hash {label['textHash']}")
        out[name] = (unpack_label(label, text), text)
    return out


def read_labels(folder: str, data: str, split: str | None = None) -> list[sets.Example]:
    """The labels of a folder as examples; of one split (`train` or `dev`) if it is named."""
    wanted = {name for name, label in load_labels(folder).items() if split in (None, label.get("split"))}
    return [sets.own_example(name, text, key) for name, (key, text) in load_keys(folder, data).items() if name in wanted]


def pack(args):
    texts, before = Texts(args.data), load_labels(args.out)
    os.makedirs(args.out, exist_ok=True)
    stated = {name_of(path): split for split in ("train", "dev") for path in (sets.read(getattr(args, split)).split() if getattr(args, split) else [])}
    stated |= {name: label["split"] for name, label in before.items() if "split" in label}
    packed = {}
    for folder in args.keys:
        name, text = name_of(folder), sets.read(os.path.join(folder, "article.txt"))
        key = json.loads(sets.read(os.path.join(folder, "reading.json")))
        old = before.get(name, {})
        origin = old["origin"] if old.get("origin") and texts.find(old["textHash"], old["origin"]) == text else texts.origin_of(text)
        label = packed[name] = pack_key(key, text, origin)
        label["readers"] = args.readers or old.get("readers", 1)
        compare_examples(sets.own_example(name, text, key), sets.own_example(name, text, unpack_label(label, text)))
    splits = {} if args.no_split else choose_splits(set(before) | set(packed), stated)
    for name, label in {**before, **packed}.items():
        if name in splits:
            label["split"] = splits[name]
        write_label(os.path.join(args.out, f"{name}.json"), label)
    print(f"{len(packed)} packed, {len(set(before) | set(packed))} in all; each reads back as the example of its key")


def name_of(folder: str) -> str:
    return os.path.basename(os.path.normpath(folder))


def choose_splits(names: set[str], stated: dict[str, str]) -> dict[str, str]:
    """Stated splits stay; the rest, in the order of their names' hashes, go to dev until dev is a fifth of all, then to train."""
    splits = {name: stated[name] for name in names if name in stated}
    missing = len(names) // 5 - sum(s == "dev" for s in splits.values())
    for i, name in enumerate(sorted(names - set(splits), key=lambda n: hashlib.sha256(n.encode()).hexdigest())):
        splits[name] = "dev" if i < missing else "train"
    return splits


def check(args):
    texts, labels, bad = Texts(args.data), load_labels(args.folder), 0
    for name, label in labels.items():
        text = texts.find(label["textHash"], label["origin"])
        for fault in faults(label, text) if text is not None else ["its text is not in the data folder"]:
            bad += 1
            print(f"{name}: {fault}")
    count = lambda part: sum(len(part(label)) for label in labels.values())
    required = count(lambda v: [s for s in v["statements"] if not s.get("optional")])
    print(f"{len(labels)} texts ({sum(v.get('split') == 'dev' for v in labels.values())} dev), {count(lambda v: v['statements'])} statements ({required} required), "
          f"{count(lambda v: v['entities'])} entities, {count(lambda v: [m for e in v['entities'].values() for m in e['mentions']])} mentions; {bad} faults")
    return bad


def main():
    parser = argparse.ArgumentParser(prog="python -m standoff_training.labels")
    commands = parser.add_subparsers(dest="command", required=True)
    p = commands.add_parser("pack", help="keys into label files")
    p.add_argument("keys", nargs="+")
    p.add_argument("--data", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--readers", type=int, help="by how many readers, one after the other, these keys were read")
    p.add_argument("--train", help="file with the names of texts that are to train on, where not decided yet")
    p.add_argument("--dev", help="the same of texts to choose on")
    p.add_argument("--no-split", action="store_true", help="second readings: they are neither trained on nor chosen on")
    p = commands.add_parser("check", help="label files against their texts")
    p.add_argument("folder")
    p.add_argument("--data", required=True)
    args = parser.parse_args()
    raise SystemExit(pack(args) if args.command == "pack" else check(args) > 0)


if __name__ == "__main__":
    main()
