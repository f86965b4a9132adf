"""The trained network as plain weights: every learned scale and constant folded in, in the layout the browser computes with."""

import torch

from layers import AFTER_SILU, Weight
from unet import RESIDUAL, Attention, Block

#: Factor of the residual branch in `blend` (layers.py).
BRANCH = RESIDUAL / (RESIDUAL**2 + (1 - RESIDUAL) ** 2) ** 0.5


def _scales(network):
    """What each `Weight` is multiplied with wherever it is applied, by its name."""
    scales = {"emb": AFTER_SILU, "fine1": network.out_scale.item() * AFTER_SILU}
    scales["fine_gain"] = network.fine_gain_scale.item() * AFTER_SILU
    for name, module in network.named_modules():
        if isinstance(module, Block):
            scales[f"{name}.conv0"] = AFTER_SILU
            scales[f"{name}.conv1"] = AFTER_SILU * BRANCH
            scales[f"{name}.gain"] = module.gain_scale.item() * AFTER_SILU
        if isinstance(module, Attention):
            scales[f"{name}.proj"] = BRANCH
    return scales


@torch.no_grad()
def folded_weights(network):
    """Name -> float32 tensor: convolutions as (height, width, in, out), linear maps as (in, out), the text encoder as it is."""
    scales, weights = _scales(network), {}
    for name, module in network.named_modules():
        if isinstance(module, Weight):
            w = module.effective() * scales.get(name, 1.0)
            weights[name] = w.permute(2, 3, 1, 0) if w.ndim == 4 else w.T
    for name, parameter in network.text.named_parameters():
        linear = name.endswith("weight") and name.split(".")[0] in ("qkv", "proj", "up", "down")
        weights[f"text.{name}"] = parameter.T if linear else parameter
    return {name: w.contiguous().float() for name, w in weights.items()}


@torch.no_grad()
def apply_rounded(network):
    """Makes the network compute with its folded weights rounded to float16, as the browser does: golden answers are then exact."""
    scales = _scales(network)
    for name, module in network.named_modules():
        scale = scales.get(name, 1.0)
        if isinstance(module, Weight) and scale:
            rounded = (module.effective() * scale).half().float() / scale
            module.effective = lambda rounded=rounded: rounded
    for parameter in network.text.parameters():
        parameter.copy_(parameter.half().float())
    return network
