"""What measurements of many cells share: pictures are drawn in parts, which stops and resumes anywhere, and then judged.

A cell is one way of drawing, by its name; every cell draws the same prompts from the same static. `--draw 6` draws six parts of every cell, or
with `--only NAME` of those whose names begin so; `--judge FILE` judges what there is and writes the result.
"""

import argparse
import json
from pathlib import Path

import torch

import judge as judges
from export import load_average


def pictures_of(folder, name, parts):
    """The pictures of one cell; None where a part is missing."""
    paths = [folder / f"{part}-{name}.pt" for part in parts]
    return torch.cat([torch.load(path).float() for path in paths]) if all(path.exists() for path in paths) else None


def run(doc, out, cells, draw, report):
    """The command line: `cells` maps names to ways, `draw(network, way, part)` gives pictures, `report(judge, folder, parts)` the result."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--pictures", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--draw", type=int, metavar="PARTS")
    parser.add_argument("--only", default="", metavar="NAME")
    parser.add_argument("--judge", type=Path)
    parser.add_argument("--out", type=Path, default=out)
    options = parser.parse_args()
    options.pictures.mkdir(parents=True, exist_ok=True)
    if options.draw:
        network, _ = load_average(options.checkpoint)
        for part in range(options.draw):
            for name, way in cells.items():
                path = options.pictures / f"{part}-{name}.pt"
                if name.startswith(options.only) and not path.exists():
                    torch.save(draw(network, way, part).half(), path)
                    print(path.name, flush=True)
    if options.judge:
        last = list(cells)[-1]
        whole = [part for part in range(1000) if (options.pictures / f"{part}-{last}.pt").exists()]
        result = report(judges.load(options.judge), options.pictures, whole)
        options.out.write_text(json.dumps(result, indent="\t") + "\n")
