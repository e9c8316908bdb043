"""Our own readings, from label files and from keys."""
from .data import Example, read_keys
from .labels import read_labels


def own_texts(args) -> list[Example]:
    """Our own readings: packed ones (`--labels`, their training split) and keys with their texts (`--keys`)."""
    packed = read_labels(args.labels, args.data, "train") if args.labels else []
    return packed + read_keys(args.keys)
