"""Makes everything again that hangs on a model's weights, where its inputs have changed since it was made.

    python3 models/training/remake.py                 says what is stale, and why
    python3 models/training/remake.py --make          makes it, in order
    python3 models/training/remake.py --make metrics  makes these products, stale or not
    python3 models/training/remake.py --accept index  takes it as made: nothing that matters has changed

What every product was made of stands in models/made.json, as hashes; of Python files only what runs is hashed, not the comments. Scripts are
no inputs of what they write: where a change to one matters, make its products by name.
"""

import argparse
import ast
import hashlib
import json
import subprocess
import sys
from pathlib import Path

from export import MODELS
from products import HERE, JUDGE, ROUND_TRIP, WORLD, Product, of_any_model, of_finisher, of_shorthand, python, weights_of

ROOT = MODELS.parent
MADE = MODELS / "made.json"
RUN = f"{HERE}/runs/scenes-64"
#: Recorded pictures that the judge reads.
LIMITS = ("signs", "hands", "rare-things", "star-on-car", "silent-colour")
BASE, FEW = "models/scenes-64", "models/scenes-64-few"


def _judged(name, *more):
    """What the script of this name measures of the base model with the judge, in a file of this name, and what else it writes."""
    files = tuple(f"{BASE}/{file}" for file in (f"{name}.json", *more))
    checkpoint = f"{BASE}/checkpoint.pt"
    return Product(name, files, (checkpoint, JUDGE), python(name, checkpoint, "--judge", JUDGE))


#: In the order in which they are made: nothing is made before its inputs are.
PRODUCTS = (
    Product("pictures", (f"{BASE}/pictures/*",), WORLD, python("pictures")),
    Product("index", tuple(f"{BASE}/index/{file}" for file in ("pictures.bin", "shows.json", "facts.json")), WORLD, python("index")),
    weights_of("scenes-64", ("golden.safetensors", "vocabulary.json", "world.json")),
    weights_of("scenes-64-few", (), "--sibling", "--bits", "6"),
    weights_of("scenes-64-early", (), "--sibling"),
    Product(
        "nearest",
        (f"{BASE}/index/generated.json",),
        (f"{BASE}/checkpoint.pt", f"{BASE}/index/pictures.bin"),
        python("index", "--generated", f"{BASE}/checkpoint.pt"),
    ),
    Product(
        "learning",
        (f"{BASE}/learning.png", f"{BASE}/learning.json"),
        (f"{BASE}/checkpoint.pt",),
        python("learning", f"{BASE}/checkpoint.pt", RUN),
        needs=(f"{RUN}/snapshot-*.pt",),
    ),
    *of_shorthand(12),
    *of_shorthand(48),
    Product("parts", (f"{BASE}/parts.json",), (f"{BASE}/checkpoint.pt",), python("parts", f"{BASE}/checkpoint.pt")),
    _judged("cuts", "cut-means.bin"),
    Product(
        "cut-golden",
        (f"{BASE}/cut-golden.json",),
        (f"{BASE}/weights.safetensors", f"{BASE}/cut-means.bin", f"{BASE}/cuts.json"),
        python("cut_golden", f"{BASE}/weights.safetensors"),
    ),
    Product(
        "teach-golden",
        (f"{BASE}/teach-golden.json",),
        (f"{BASE}/weights.safetensors", f"{BASE}/vocabulary.json"),
        python("teach_golden", f"{BASE}/weights.safetensors"),
    ),
    Product(
        "recorded",
        (f"{BASE}/recorded/*", f"{BASE}/art/*"),
        (
            f"{BASE}/weights.safetensors", f"{BASE}/vocabulary.json", f"{BASE}/pictures/twelve.png", f"{BASE}/pictures/page.png", ROUND_TRIP,
            "models/shorthand-12/weights.safetensors", "models/shorthand-48/weights.safetensors", f"{BASE}/cut-means.bin", f"{FEW}/weights.safetensors",
        ),
        ("npm", "run", "record"),
    ),
    Product("cost", (f"{BASE}/cost.json",), tuple(f"{HERE}/{file}.py" for file in ("unet", "text", "config")), python("cost")),
    *of_any_model("scenes-64", {"evaluations": "20", "guidance": "3"}),
    Product(
        "limits",
        (f"{BASE}/limits.json",),
        (f"{BASE}/checkpoint.pt", JUDGE, f"{BASE}/metrics.json", *(f"{BASE}/recorded/{name}.bin" for name in LIMITS)),
        python("limits", f"{BASE}/checkpoint.pt", "--judge", JUDGE),
    ),
    Product(
        "sizes",
        (f"{BASE}/sizes.json",),
        (f"{BASE}/checkpoint.pt", JUDGE, f"{BASE}/recorded/just-right.bin", f"{BASE}/recorded/too-big.bin"),
        python("sizes", f"{BASE}/checkpoint.pt", "--judge", JUDGE),
    ),
    _judged("habits"),
    _judged("editing"),
    Product(
        "probe",
        tuple(f"{BASE}/{file}" for file in ("probe.json", "probe.bin", "probe-weights.bin")),
        (f"{BASE}/checkpoint.pt", *WORLD),
        python("probe", f"{BASE}/checkpoint.pt"),
    ),
    Product(
        "guidance",
        (f"{BASE}/guidance.json",),
        (f"{BASE}/checkpoint.pt", "models/scenes-64-early/checkpoint.pt", JUDGE),
        python("measure_guidance", f"{BASE}/checkpoint.pt", "--pictures", f"{HERE}/runs/guidance", "--judge", JUDGE),
        needs=(f"{HERE}/runs/guidance/*.pt",),
    ),
    Product("circle", (f"{BASE}/circle.json",), (f"{BASE}/checkpoint.pt", *WORLD), python("circle", f"{BASE}/checkpoint.pt")),
    Product(
        "clocks",
        (f"{BASE}/clocks.json",),
        (f"{BASE}/checkpoint.pt", JUDGE),
        python("clocks", f"{BASE}/checkpoint.pt", "--pictures", f"{HERE}/runs/clocks", "--judge", JUDGE),
        needs=(f"{HERE}/runs/clocks/*.pt",),
    ),
    Product(
        "halves",
        (f"{BASE}/halves.png", f"{BASE}/halves.json"),
        (*WORLD, f"{HERE}/wordless.py"),
        python("halves", "--out", f"{HERE}/runs/halves"),
    ),
    Product(
        "grids",
        (f"{BASE}/grids.json",),
        (f"{BASE}/checkpoint.pt", JUDGE),
        python("measure_grids", f"{BASE}/checkpoint.pt", "--pictures", f"{HERE}/runs/grids", "--judge", JUDGE),
        needs=(f"{HERE}/runs/grids/*.pt",),
    ),
    *of_any_model("scenes-64-few", {"evaluations": "1", "guidance": "1"}),
    *of_finisher(BASE),
)


def hash_of(path):
    """What a file is, in a few characters: its bytes, or the program that a Python file is."""
    data = path.read_bytes()
    if path.suffix == ".py":
        data = _program(data).encode()
    return hashlib.sha256(data).hexdigest()[:16]


def _program(source):
    """A Python file without comments, layout and docstrings."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node, clean=False) is not None:
            node.body = node.body[1:]
    return ast.dump(tree)


def hashes(product, root=ROOT):
    """Input -> hash, of those that are there."""
    return {name: hash_of(root / name) for name in product.inputs if (root / name).exists()}


def reasons(product, made, root=ROOT):
    """Why a product is stale, as a list of sentences; none if it is as its inputs are. `made` is what made.json holds."""
    missing = [pattern for pattern in product.outputs if not any(root.glob(pattern))]
    if missing:
        return [f"{pattern} is missing" for pattern in missing]
    if product.name not in made:
        return ["nobody wrote down what it was made of"]
    now, then = hashes(product, root), made[product.name]
    return [f"{name} has changed" for name in product.inputs if now.get(name) != then.get(name)]


def obstacles(product, root=ROOT):
    """What is lacking for making it here."""
    return [pattern for pattern in (*product.inputs, *product.needs) if not any(root.glob(pattern))]


def stored():
    return json.loads(MADE.read_text()) if MADE.exists() else {}


def write_down(product):
    """Notes what a product was made of."""
    made = {**stored(), product.name: hashes(product)}
    ordered = {p.name: made[p.name] for p in PRODUCTS if p.name in made}
    MADE.write_text(json.dumps(ordered, indent="\t") + "\n")


def make(product):
    print(f"{product.name}: {' '.join(product.command)}", flush=True)
    subprocess.run(product.command, check=True, cwd=ROOT)
    write_down(product)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("products", nargs="*", help="by default all that are stale")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--make", action="store_true")
    what.add_argument("--accept", action="store_true")
    options = parser.parse_args()
    unknown = set(options.products) - {product.name for product in PRODUCTS}
    if unknown:
        parser.error(f"no product {', '.join(sorted(unknown))}; there are {', '.join(product.name for product in PRODUCTS)}")
    left = False
    for product in PRODUCTS:
        # Asked for each anew: what has just been made is an input of what follows.
        why = reasons(product, stored())
        wanted = product.name in options.products if options.products else bool(why)
        lacking = obstacles(product)
        if options.accept and wanted:
            write_down(product)
        elif options.make and wanted and not lacking:
            make(product)
        elif why:
            left = True
            cannot = f" (cannot be made here without {', '.join(lacking)})" if lacking else ""
            print(f"{product.name} is stale: {'; '.join(why)}{cannot}")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
