"""The parts of the network that a lesson draws: what each holds, what it costs, and where to listen in or cut. models/<name>/parts.json.

    python3 models/training/parts.py models/scenes-64/checkpoint.pt
"""

import argparse
import json
from pathlib import Path

import torch

from config import CONFIG
from export import MODELS, load_average
from exported import golden_picture, operations


def blocks(network):
    """Name -> block, in the order in which the network goes through them."""
    down = {f"down.{i}": block for i, block in enumerate(network.down)}
    return {**down, "mid": network.mid, **{f"up.{i}": block for i, block in enumerate(network.up)}}


def skips(network):
    """Name -> width of each wire from the way down to the way up; `skip.i` begins at `down.i`."""
    return {f"skip.{i}": len(block.conv1.weight) for i, block in enumerate(network.down)}


def attentions(network):
    """The names of the parts in which spots look at each other."""
    return [f"{name}.attention" for name, block in blocks(network).items() if block.attention]


def names(network):
    """Everything that can be listened to or cut."""
    return [*skips(network), *attentions(network), *blocks(network)]


def tap(network, name, change):
    """Puts `change` of what a part says in its place, and returns the hook's handle.

    `change` maps (N, channels, …) to the same shape: of a wire what it carries, of a block or its attention what they add.
    """
    if name in skips(network):
        width = skips(network)[name]
        end = network.up[-1 - list(skips(network)).index(name)]

        def joined(_block, inputs):
            h, *rest = inputs
            return (torch.cat([h[:, :-width], change(h[:, -width:])], 1), *rest)

        return end.register_forward_pre_hook(joined)
    block = blocks(network)[name.removesuffix(".attention")]
    if name.endswith(".attention"):
        return block.attention.proj.register_forward_hook(lambda _layer, _inputs, y: change(y.transpose(1, 2)).transpose(1, 2))
    return block.conv1.register_forward_hook(lambda _layer, _inputs, y: change(y))


def _size(*modules):
    return sum(parameter.numel() for module in modules for parameter in module.parameters())


def _costs(network, name, call):
    """Operations of a block with its attention, and of the attention alone, by calling them again with what `call` gave them."""
    block = blocks(network)[name]
    found = {}
    modules = {"block": block, **({"attention": block.attention} if block.attention else {})}
    hooks = [m.register_forward_pre_hook(lambda _m, inputs, key=key: found.__setitem__(key, inputs)) for key, m in modules.items()]
    call()
    for hook in hooks:
        hook.remove()
    return {key: operations(lambda key=key: modules[key](*found[key])) for key in modules}


def counted(network):
    """Name -> parameters and operations (twice the multiply-adds of one call with one prompt of full length) of every part."""
    one_call = golden_picture(CONFIG["side"]), torch.full((1,), 0.9), torch.ones(1, CONFIG["max_tokens"], dtype=torch.long)

    def call():
        network(*one_call)

    parts = {}
    for name, block in blocks(network).items():
        costs = _costs(network, name, call)
        inner = costs.get("attention", 0)
        extra = _size(block.attention) if block.attention else 0
        level = CONFIG["side"] >> 1 + _level(name)
        size = {"side": level, "channels": len(block.conv1.weight)}
        parts[name] = {**size, "parameters": _size(block) - extra, "operations": costs["block"] - inner}
        if block.attention:
            parts[f"{name}.attention"] = {**size, "parameters": extra, "operations": inner}
    text = operations(lambda: network.text(one_call[2]))
    parts["text"] = {"parameters": _size(network.text), "operations": text}
    # What is left: the first layer, the vector of noise level and words, and the last layers at full size.
    parameters, work = (sum(part[key] for part in parts.values()) for key in ("parameters", "operations"))
    parts["ends"] = {"parameters": _size(network) - parameters, "operations": operations(call) - work}
    return parts


def _level(name):
    """0 at the finest of the U's levels."""
    way, _, i = name.partition(".")
    deepest = len(CONFIG["widths"]) - 1
    return {"down": lambda: int(i) // 2, "mid": lambda: deepest, "up": lambda: deepest - int(i) // 2}[way]()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--out", type=Path, default=MODELS / CONFIG["name"] / "parts.json")
    options = parser.parse_args()
    network, _ = load_average(options.checkpoint)
    with torch.no_grad():
        options.out.write_text(json.dumps(counted(network), indent="\t") + "\n")


if __name__ == "__main__":
    main()
