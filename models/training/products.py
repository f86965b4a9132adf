"""What hangs on a model's weights: what a product is, and the products that more than one model has."""

import sys
from dataclasses import dataclass

HERE = "models/training"
JUDGE = f"{HERE}/checkpoints/judge.pt"
#: Pictures that go through a shorthand and back.
ROUND_TRIP = "models/scenes-64/pictures/round-trip.png"
#: What decides how training pictures look and what they are called.
WORLD = tuple(f"{HERE}/{name}.py" for name in ("world", "caption", "grid", "sprites", "backgrounds", "styles", "render"))


@dataclass(frozen=True)
class Product:
    """Files that one command makes of others. All paths are from the project's root and may be patterns."""

    name: str
    outputs: tuple[str, ...]
    inputs: tuple[str, ...]
    command: tuple[str, ...]
    #: What the command reads besides, and a clone of the project does not have.
    needs: tuple[str, ...] = ()


def python(script, *options):
    return (sys.executable, f"{HERE}/{script}.py", *options)


def of_any_model(name, settings):
    """The products that every model has; `settings` is how it is meant to be used."""
    folder, suffix = f"models/{name}", name.removeprefix("scenes-64")
    weights = f"{folder}/weights.safetensors"
    steps = ("--steps", settings["evaluations"], "--guidance", settings["guidance"])
    usual = ("--evaluations", settings["evaluations"], "--guidance", settings["guidance"])
    sheet = f"{folder}/samples.png"
    return (
        Product(f"samples{suffix}", (sheet,), (weights,), python("samples", weights, "--out", sheet, *steps)),
        Product(
            f"metrics{suffix}",
            (f"{folder}/metrics.json",),
            (weights, JUDGE),
            python("measure", weights, "--judge", JUDGE, "--out", f"{folder}/metrics.json", "--keep", f"{HERE}/runs/measured", *usual),
        ),
    )


def weights_of(name, more, *options):
    folder = f"models/{name}"
    checkpoint = f"{folder}/checkpoint.pt"
    outputs = tuple(f"{folder}/{file}" for file in ("weights.safetensors", "config.json", "preflight.json", *more))
    inputs = (checkpoint, *(f"{HERE}/{file}.py" for file in ("world", "caption", "config")))
    return Product(f"weights{name.removeprefix('scenes-64')}", outputs, inputs, python("export", checkpoint, "--out", folder, *options))


def of_finisher(base):
    """The products of the finisher, which is measured on pictures of `base`."""
    folder = "models/finisher-256"
    checkpoint, weights, of_base = f"{folder}/checkpoint.pt", f"{folder}/weights.safetensors", f"{base}/weights.safetensors"
    files = ("weights.safetensors", "config.json", "preflight.json", "golden.safetensors")
    code = tuple(f"{HERE}/{file}.py" for file in ("finisher", "caption"))
    sheet, facts = f"{folder}/samples.png", f"{folder}/finisher.json"
    return (
        Product(
            "weights-finisher",
            tuple(f"{folder}/{file}" for file in files),
            (checkpoint, *code),
            python("export_finisher", checkpoint, "--out", folder),
        ),
        Product(
            "cascade",
            (f"{folder}/cascade.png", f"{folder}/cascade.json"),
            (weights, *WORLD),
            python("cascade", weights, "--out", folder),
        ),
        Product("samples-finisher", (sheet,), (weights, of_base), python("finished_samples", weights, "--base", of_base, "--out", sheet)),
        Product(
            "metrics-finisher",
            (facts,),
            (weights, of_base, JUDGE),
            python("measure_finisher", weights, "--base", of_base, "--judge", JUDGE, "--out", facts),
        ),
    )


def of_shorthand(times):
    """The products of a shorthand of `times` fewer numbers."""
    name = f"shorthand-{times}"
    folder = f"models/{name}"
    checkpoint, facts, sheet = f"{folder}/checkpoint.pt", f"{folder}/shorthand.json", f"{folder}/samples.png"
    files = ("weights.safetensors", "config.json", "preflight.json", "golden.safetensors")
    return (
        Product(
            f"weights-{name}",
            tuple(f"{folder}/{file}" for file in files),
            (checkpoint, f"{HERE}/shorthand.py"),
            python("export_shorthand", checkpoint, "--out", folder),
        ),
        Product(f"samples-{name}", (sheet,), (checkpoint,), python("shorthand_samples", checkpoint, "--out", sheet)),
        Product(
            f"metrics-{name}",
            (facts,),
            (checkpoint, JUDGE, ROUND_TRIP),
            python("measure_shorthand", checkpoint, "--judge", JUDGE, "--out", facts),
        ),
    )
