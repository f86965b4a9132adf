"""Writes everything the site needs of a trained shorthand into models/<name>, its weights in 8 bits.

    python3 models/training/export_shorthand.py models/training/runs/shorthand-12/checkpoint.pt --out models/shorthand-12

Golden are its answers to one stored call, computed with the very weights that are written: the shorthand `z` and the picture that comes back, `y`,
channels last, with what the first and last block answered. preflight.json has every 97th value of `y`, for the browser.
"""

import torch

import safetensors_file
from averages import SIGMAS
from exported import carry, channels_last, command, facts_of, golden_picture, heard, write_json
from folded import folded_weights, restored
from grid import SIZE
from quantized import dequantized, quantized
from shorthand import SHORTHANDS, Shorthand

#: Every how many-th value of the picture that comes back the browser repeats before it uses these weights.
STRIDE = 97


def times_of(folder):
    """By how many times fewer numbers, as the folder's name says."""
    return int(folder.name.split("-")[-1])


def load(path):
    """The average of a shorthand's training, of a whole checkpoint or an exported one, in evaluation mode."""
    saved = torch.load(path, map_location="cpu")
    network = Shorthand(SHORTHANDS[times_of(path.parent)]).eval().requires_grad_(False)
    network.load_state_dict(saved["averages"][SIGMAS[-1]] if "averages" in saved else saved["average"])
    return network, saved


@torch.no_grad()
def golden(network):
    """Name -> array: what the network and some of its parts answer to the stored call."""
    last = len(network.up) - 1
    parts = {"stem": network.stem, "down.0": network.down[0], f"up.{last}": network.up[last]}

    def there_and_back():
        z = network.encode(golden_picture(SIZE))
        return z, network.decode(z)

    (z, y), found = heard(parts, there_and_back)
    return channels_last({**found, "z": z, "y": y})


def export(checkpoint, folder):
    folder.mkdir(parents=True, exist_ok=True)
    carry(*load(checkpoint), folder / "checkpoint.pt")
    # From what is carried: so the same weights come out of the committed checkpoint at any time.
    network, saved = load(folder / "checkpoint.pt")
    path = folder / "weights.safetensors"
    safetensors_file.write(path, quantized({name: w.numpy() for name, w in folded_weights(network).items()}))
    config = SHORTHANDS[times_of(folder)]
    answers = golden(restored(Shorthand(config), dequantized(safetensors_file.read(path))))
    safetensors_file.write(folder / "golden.safetensors", answers)
    stored = [round(float(value), 5) for value in answers["y"].reshape(-1)[::STRIDE]]
    write_json(folder / "preflight.json", {"stride": STRIDE, "y": stored})
    facts = {
        **config, "name": folder.name, "side": SIZE, "times": times_of(folder), "factor": 2 ** len(config["widths"]),
        **facts_of(network, saved, folder, lambda: network(golden_picture(SIZE))),
    }  # fmt: skip
    write_json(folder / "config.json", facts)
    return facts


if __name__ == "__main__":
    command(__doc__, export)
