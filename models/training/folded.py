"""The trained network as plain weights: every learned scale and constant folded in, in the layout the browser computes with."""

import torch

from finisher import Finisher
from layers import SILU_GAIN, Weight
from shorthand import Plain, Shorthand
from unet import RESIDUAL, Attention, Block, UNet

#: Factors of the two sides of a residual `blend` (layers.py): what is kept of x, and the branch's share.
KEEP = (1 - RESIDUAL) / (RESIDUAL**2 + (1 - RESIDUAL) ** 2) ** 0.5
BRANCH = RESIDUAL / (RESIDUAL**2 + (1 - RESIDUAL) ** 2) ** 0.5


def _of_denoiser(network):
    """In the embedding's blend of equal halves the angle's factor cancels the one of its waves; the caption's is folded in."""
    return {"caption": 0.5**0.5, "emb": SILU_GAIN, "fine_gain": network.fine_gain_scale.item() * SILU_GAIN}


def _of_finisher(_network):
    return {"middle": SILU_GAIN, "to_fine": SILU_GAIN}


def _of_shorthand(network):
    return {"mean": network.mean_scale.item() * SILU_GAIN, "unpatch": SILU_GAIN}


OWN = {UNet: _of_denoiser, Finisher: _of_finisher, Shorthand: _of_shorthand}


def factors(network):
    """What each `Weight` is multiplied with wherever it is applied, by its name.

    A block with attention hands on KEEP times its x: attention's linear maps undo it, and its blend is then a plain sum.
    """
    scales = {**OWN[type(network)](network), "fine1": network.out_scale.item() * SILU_GAIN}
    for name, module in network.named_modules():
        if isinstance(module, Block):
            handed_on = KEEP if module.attention else 1
            scales[f"{name}.conv0"] = SILU_GAIN
            scales[f"{name}.conv1"] = SILU_GAIN * BRANCH * handed_on
            scales[f"{name}.gain"] = module.gain_scale.item() * SILU_GAIN
            if not module.encoder:
                scales[f"{name}.skip"] = KEEP * handed_on
        if isinstance(module, Plain):
            scales[f"{name}.conv0"] = SILU_GAIN
            scales[f"{name}.conv1"] = SILU_GAIN * BRANCH
        if isinstance(module, Attention):
            scales[f"{name}.query"] = scales[f"{name}.key_value"] = 1 / KEEP
            scales[f"{name}.proj"] = BRANCH
    return scales


def _strided(stem):
    """The stem, a 3x3 convolution over 2x2 patches, as the 6x6 convolution with stride 2 that it is, of (red, green, blue, one)."""
    height, width, _, outputs = stem.shape
    patches = stem[:, :, :12].reshape(height, width, 3, 2, 2, outputs).permute(0, 3, 1, 4, 2, 5)
    pixels = patches.reshape(2 * height, 2 * width, 3, outputs)
    ones = torch.zeros_like(pixels[:, :, :1])
    ones[::2, ::2, 0] = stem[:, :, 12]
    return torch.cat([pixels, ones], 2)


def _patched(strided):
    """Undoes `_strided`."""
    pixels, ones = strided[:, :, :3], strided[::2, ::2, 3:]
    height, width = ones.shape[:2]
    patches = pixels.reshape(height, 2, width, 2, 3, -1).permute(0, 2, 4, 1, 3, 5)
    return torch.cat([patches.reshape(height, width, 12, -1), ones], 2)


#: Weights behind which channels become pixels.
SHUFFLED = ("unpatch", "to_middle", "to_fine")


def _depth_to_space(shuffled):
    """Output channels from pixel_shuffle's order (channel, row, column) to depth-to-space's (row, column, channel)."""
    return shuffled.unflatten(-1, (-1, 2, 2)).permute(0, 1, 2, 4, 5, 3).reshape(shuffled.shape)


def _pixel_shuffle(shuffled):
    """Undoes `_depth_to_space`."""
    return shuffled.unflatten(-1, (2, 2, -1)).permute(0, 1, 2, 5, 3, 4).reshape(shuffled.shape)


def _laid_out(weights):
    """Weights that the browser needs in another shape. Only a stem over patches is strided."""
    if weights["stem"].shape[2] == 13:
        weights["stem"] = _strided(weights["stem"])
    for name in SHUFFLED:
        if name in weights:
            weights[name] = _depth_to_space(weights[name])
    for query in [name for name in weights if name.endswith(".query")]:
        weights[f"{query}_key_value"] = torch.cat([weights.pop(query), weights.pop(query.replace("query", "key_value"))], 1)
    return weights


def laid_out_as_trained(weights):
    """Undoes `_laid_out`: the same weights in the shapes that the network was trained with."""
    weights = dict(weights)
    if len(weights["stem"]) == 6:
        weights["stem"] = _patched(weights["stem"])
    for name in SHUFFLED:
        if name in weights:
            weights[name] = _pixel_shuffle(weights[name])
    for name in [name for name in weights if name.endswith("query_key_value")]:
        joint = weights.pop(name)
        width = joint.shape[1] // 3
        weights[name[: -len("_key_value")]] = joint[:, :width]
        weights[name.replace("query_", "")] = joint[:, width:]
    return weights


@torch.no_grad()
def folded_weights(network):
    """Name -> float32 tensor: convolutions as (height, width, in, out), linear maps as (in, out), the text encoder as it is."""
    scales, weights = factors(network), {}
    for name, module in network.named_modules():
        if isinstance(module, Weight):
            w = module.effective() * scales.get(name, 1.0)
            weights[name] = w.permute(2, 3, 1, 0) if w.ndim == 4 else w.T
        if isinstance(module, Attention):
            weights[f"{name}.where"] = module.where
    for name, parameter in _words(network):
        weights[f"text.{name}"] = parameter.T if _is_linear(name) else parameter
    return {name: w.contiguous().float() for name, w in _laid_out(weights).items()}


def _words(network):
    """Name and parameter of all in the text encoder; none of a network that is told no words."""
    return network.text.named_parameters() if hasattr(network, "text") else ()


def _is_linear(name):
    """Whether a parameter of the text encoder is a linear map's matrix."""
    return name.endswith("weight") and name.split(".")[0] in ("qkv", "proj", "up", "down")


@torch.no_grad()
def restored(network, weights):
    """Makes a new network the one that `weights` (name -> float32 array, as exported) were folded from, with learned scales of one."""
    network.eval().requires_grad_(False)
    for name, parameter in network.named_parameters():
        if name.endswith("_scale"):
            parameter.fill_(1)
    weights = laid_out_as_trained({name: torch.from_numpy(w) for name, w in weights.items()})
    scales = factors(network)
    for name, module in network.named_modules():
        if isinstance(module, Weight):
            w = weights[name]
            w = (w.permute(3, 2, 0, 1) if w.ndim == 4 else w.T) / scales.get(name, 1.0)
            module.effective = lambda w=w.contiguous(): w
        if isinstance(module, Attention):
            module.where.copy_(weights[f"{name}.where"])
    for name, parameter in _words(network):
        w = weights[f"text.{name}"]
        parameter.copy_(w.T if _is_linear(name) else w)
    return network
