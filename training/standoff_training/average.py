"""The mean of the weights of several models, which began as one ("model soup": Wortsman et al. 2022).

    python -m standoff_training.average RUNS/b1/model.pt RUNS/b2/model.pt --out RUNS/average.pt
"""
import argparse

import torch


def average(models: list[dict]) -> dict:
    """Weights by name: the mean where they are floats, and what the first model has where they are not. All must have the same."""
    first, *others = models
    for other in others:
        if {k: v.shape for k, v in other.items()} != {k: v.shape for k, v in first.items()}:
            raise ValueError("models with other weights than the first")
    mean = lambda name, value: torch.stack([m[name].double() for m in models]).mean(0).to(value.dtype)
    return {name: mean(name, value) if value.is_floating_point() else value for name, value in first.items()}


def main():
    p = argparse.ArgumentParser(prog="python -m standoff_training.average")
    p.add_argument("models", nargs="+", help="files model.pt of runs, of which each began with the one before")
    p.add_argument("--out", required=True)
    args = p.parse_args()
    torch.save({"model": average([torch.load(path)["model"] for path in args.models]), "args": vars(args)}, args.out)


if __name__ == "__main__":
    main()
