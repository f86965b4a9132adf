"""How much of pictures is coarse and how much fine: energy by octaves of spatial frequency."""

import torch
from torch.nn.functional import avg_pool2d

#: Bounds of the octaves, in waves a picture's side.
OCTAVES = (1, 2, 4, 8, 16, 32)


def octaves(pictures):
    """Mean energy of pictures, (N, C, S, S), in each octave, in float64: what it adds to the mean square of a value (Parseval).

    Waves finer than the last bound are left out: only the corners of the frequency plane hold them.
    """
    side = pictures.shape[-1]
    energy = torch.fft.fft2(pictures.double()).abs().square().mean((0, 1)) / side**4
    waves = torch.fft.fftfreq(side, 1 / side)
    radius = (waves[:, None].square() + waves.square()).sqrt()
    return torch.stack([energy[(radius >= low) & (radius < high)].sum() for low, high in zip(OCTAVES[:-1], OCTAVES[1:], strict=True)])


def blocks(pictures, side=4):
    """Mean energy of pictures, (N, C, S, S), in squares of `side` x `side` neighbouring waves, (S / side, S / side): tells directions apart."""
    energy = torch.fft.fft2(pictures.float()).abs().square().mean((0, 1)) / pictures.shape[-1] ** 4
    return avg_pool2d(energy[None], side)[0]


def against(pictures, real):
    """Energy in each octave in percent of the real pictures', by the octave's bounds: 100 everywhere if they are alike."""
    shares = (100 * octaves(pictures.clamp(-1, 1)) / octaves(real)).tolist()
    return {f"{low}-{high}": round(share, 1) for low, high, share in zip(OCTAVES[:-1], OCTAVES[1:], shares, strict=True)}
