"""The shorthand: a picture as far fewer numbers, and a picture again from them. A small variational autoencoder (Kingma and Welling 2013).

Convolutions alone, so it takes a picture of any size. Its twin is src/lib/model/shorthand.ts: same names, same order.
"""

import torch
from torch import nn
from torch.nn import functional as F

from layers import SILU_GAIN, Weight, blend, pixel_norm, silu
from unet import RESIDUAL, doubled

#: By how many times fewer the numbers are: the channels of each level, of which every one halves the side, and of the shorthand itself.
SHORTHANDS = {
    12: {"widths": [32, 48], "channels": 4},
    48: {"widths": [24, 32, 48], "channels": 4},
}


class Plain(nn.Module):
    """Residual block without words: SiLU, conv, SiLU, conv. `encoder` blocks start with a pixel norm."""

    def __init__(self, width, encoder):
        super().__init__()
        self.encoder = encoder
        self.conv0 = Weight(width, width, 3)
        self.conv1 = Weight(width, width, 3)

    def forward(self, x):
        if self.encoder:
            x = pixel_norm(x, 1)
        return blend(x, self.conv1(silu(self.conv0(silu(x), SILU_GAIN)), SILU_GAIN), RESIDUAL)


class Shorthand(nn.Module):
    """`x` (N, 3, S, S) in [-1, 1]; the shorthand (N, channels, S / 2^levels, S / 2^levels)."""

    def __init__(self, config):
        super().__init__()
        widths, channels = config["widths"], config["channels"]
        steps = list(zip(widths, widths[1:]))
        self.stem = Weight(13, widths[0], 3)
        self.down = nn.ModuleList(Plain(width, True) for width in widths)
        self.widen = nn.ModuleList(Weight(finer, coarser, 1) for finer, coarser in steps)
        self.mean = Weight(widths[-1], channels, 3)
        self.mean_scale = nn.Parameter(torch.ones(()))
        #: How loud the noise is that training adds to each channel: known to no picture, and of no use afterwards.
        self.log_variance = nn.Parameter(torch.full((channels, 1, 1), -4.0))
        self.start = Weight(channels + 1, widths[-1], 3)
        self.up = nn.ModuleList(Plain(width, False) for width in reversed(widths))
        self.narrow = nn.ModuleList(Weight(coarser, finer, 1) for finer, coarser in reversed(steps))
        fine = widths[0] // 2
        self.unpatch = Weight(widths[0], 4 * fine, 1)
        self.fine0 = Weight(fine + 1, fine, 3)
        self.fine1 = Weight(fine, 3, 3)
        self.out_scale = nn.Parameter(torch.zeros(()))

    def encode(self, x):
        """The shorthand itself: the mean, without the noise of training."""
        one = torch.ones_like(x[:, :1, ::2, ::2])
        h = self.stem(torch.cat([F.pixel_unshuffle(x, 2), one], 1))
        for i, block in enumerate(self.down):
            h = block(self.widen[i - 1](F.avg_pool2d(h, 2)) if i else h)
        return self.mean(silu(h), self.mean_scale * SILU_GAIN)

    def decode(self, z):
        h = self.start(_with_ones(z))
        for i, block in enumerate(self.up):
            h = block(self.narrow[i - 1](doubled(h)) if i else h)
        h = F.pixel_shuffle(self.unpatch(silu(h), SILU_GAIN), 2)
        return self.fine1(silu(self.fine0(_with_ones(h))), self.out_scale * SILU_GAIN)

    def forward(self, x):
        return self.decode(self.encode(x))

    @torch.no_grad()
    def normalise(self):
        """Puts every weight back to unit length; call after each update."""
        for module in self.modules():
            if isinstance(module, Weight):
                module.normalise()


def _with_ones(x):
    """A plane of ones shows convolutions where the picture ends."""
    return torch.cat([x, torch.ones_like(x[:, :1])], 1)
