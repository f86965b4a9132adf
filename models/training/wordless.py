"""A small denoiser without words, for experiments that train many of them: it is told a noisy 16x16 picture and the angle, and guesses the clean one.

Every layer sees the whole picture, so there is next to nothing but large products of matrices: half a minute of one core takes it through 57,600
pictures. Such a network has to be asked for the picture, since the noise does not fit through its middle (Li and He 2025, arXiv 2511.13720).
"""

import math

import torch
from torch import nn

from layers import SILU_GAIN, Weight, blend, silu
from unet import RESIDUAL

#: Pixels a side of what it draws.
SIDE = 16
WIDTH, DEPTH, EMBEDDING, FREQUENCIES = 256, 2, 64, 16


class Layer(nn.Module):
    """SiLU, linear map, gain from the angle, SiLU, linear map, beside what came in: a block of the denoiser's without places (unet.py)."""

    def __init__(self):
        super().__init__()
        self.first, self.second = Weight(WIDTH, WIDTH, 0), Weight(WIDTH, WIDTH, 0)
        self.gain = Weight(EMBEDDING, WIDTH, 0)
        self.gain_scale = nn.Parameter(torch.zeros(()))

    def forward(self, x, emb):
        y = self.first(silu(x), SILU_GAIN) * (self.gain(emb, self.gain_scale * SILU_GAIN) + 1)
        return blend(x, self.second(silu(y), SILU_GAIN), RESIDUAL)


class Wordless(nn.Module):
    """x0 = Wordless(x, phi): `x` (N, 3, S, S), `phi` (N,) in [0, pi/2]; returns the shape of x."""

    def __init__(self):
        super().__init__()
        numbers = 3 * SIDE**2
        self.register_buffer("frequencies", torch.tensor([0.5 * 1.35**i for i in range(FREQUENCIES)]), persistent=False)
        self.angle = Weight(2 * FREQUENCIES, EMBEDDING, 0)
        self.stem = Weight(numbers + 1, WIDTH, 0)
        self.layers = nn.ModuleList(Layer() for _ in range(DEPTH))
        self.out = Weight(WIDTH, numbers, 0)
        self.out_scale = nn.Parameter(torch.zeros(()))

    def forward(self, x, phi):
        waves = phi[:, None] * self.frequencies
        emb = silu(self.angle(math.sqrt(2) * torch.cat([waves.cos(), waves.sin()], 1)))
        flat = x.flatten(1)
        # A one beside the numbers, in the place of biases.
        h = self.stem(torch.cat([flat, torch.ones_like(flat[:, :1])], 1))
        for layer in self.layers:
            h = layer(h, emb)
        return self.out(silu(h), self.out_scale * SILU_GAIN).view_as(x)

    @torch.no_grad()
    def normalise(self):
        """Puts every weight back to unit length; call after each update."""
        for module in self.modules():
            if isinstance(module, Weight):
                module.normalise()
