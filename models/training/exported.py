"""What the folder of any exported network holds: answers to a call that can be made again, and in config.json what its weights are."""

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

import safetensors_file
from checkpoint import halved
from folded import restored
from quantized import dequantized


def golden_picture(side):
    """An exactly reproducible input in [-1, 1], (1, 3, side, side): values of (7919 i mod 257) / 128 - 1 in HWC order."""
    i = torch.arange(side * side * 3, dtype=torch.int64)
    values = (i * 7919 % 257).float() / 128 - 1
    return values.view(1, side, side, 3).permute(0, 3, 1, 2)


def heard(parts, call):
    """What `call()` answers, and name -> what each module of `parts` answered meanwhile, the first where it is several."""
    found = {}

    def keep(name):
        return lambda _module, _inputs, output: found.__setitem__(name, output[0] if isinstance(output, tuple) else output)

    hooks = [part.register_forward_hook(keep(name)) for name, part in parts.items()]
    try:
        return call(), found
    finally:
        for hook in hooks:
            hook.remove()


def channels_last(answers):
    """Name -> array of float32, what has rows and columns with its channels last, as the browser has it."""
    return {name: (y.permute(0, 2, 3, 1) if y.ndim == 4 else y).numpy().astype(np.float32) for name, y in answers.items()}


def operations_by_kind(call):
    """Multiply-adds times two of `call()`, a network's call on one picture: those of convolutions, linear maps and matrix products apart."""
    counted = {"convolutions": 0, "linear": 0, "products": 0}
    real_conv, real_linear, real_matmul = F.conv2d, F.linear, torch.Tensor.__matmul__

    def conv(x, w, **options):
        y = real_conv(x, w, **options)
        counted["convolutions"] += 2 * w[0].numel() * y[0].numel()
        return y

    def linear(x, w, *bias):
        counted["linear"] += 2 * w.numel() * (x[0].numel() // w.shape[1])
        return real_linear(x, w, *bias)

    def matmul(a, b):
        counted["products"] += 2 * a[0].numel() * b.shape[-1]
        return real_matmul(a, b)

    F.conv2d, F.linear, torch.Tensor.__matmul__ = conv, linear, matmul
    try:
        with torch.no_grad():
            call()
    finally:
        F.conv2d, F.linear, torch.Tensor.__matmul__ = real_conv, real_linear, real_matmul
    return counted


def operations(call):
    """All of them together."""
    return sum(operations_by_kind(call).values())


def carry(network, saved, path):
    """The exported average in half precision, from which training can go on elsewhere."""
    torch.save({"average": halved(network.state_dict()), "pictures": saved["pictures"], "seconds": saved["seconds"]}, path)


def reopened(network, path):
    """A new network as the one that computes with the very numbers of an exported `.safetensors`, and what the config.json beside it says of its
    training."""
    facts = json.loads((path.parent / "config.json").read_text())
    return restored(network, dequantized(safetensors_file.read(path))), facts["training"]


def facts_of(network, saved, folder, call):
    """What config.json says of any network: its size, what `call()` costs, which file its weights are, how long it trained."""
    data = (folder / "weights.safetensors").read_bytes()
    return {
        "parameters": sum(p.numel() for p in network.parameters()),
        "operations": operations(call),
        "weights": {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()},
        "training": {"pictures": saved["pictures"], "hours": round(saved["seconds"] / 3600, 2)},
    }


def write_json(path, value):
    path.write_text(json.dumps(value, indent="\t") + "\n")


def command(what, export):
    """The command that exports one checkpoint into a folder; `what` is its help."""
    parser = argparse.ArgumentParser(description=what, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    print(json.dumps(export(options.checkpoint, options.out), indent="\t"))
