"""Magnitude-preserving layers (Karras et al. 2024, arXiv 2312.02696): weights of unit length, activations near unit variance.

Without normalisation layers and biases a block is little more than its convolutions, which is what a browser is fast at.
At export every learned scale is folded into plain weights.
"""

import math

import torch
from torch import nn
from torch.nn import functional as F

#: What a weight behind a SiLU is multiplied with to preserve magnitude (eq. 81): SiLU of unit variance has deviation 0.596.
SILU_GAIN = 1 / 0.596


def silu(x):
    """SiLU. Written out in bf16, where the CPU's fused gradient is many times slower than its parts; in float32 it is faster."""
    return F.silu(x) if x.dtype == torch.float32 else x * x.sigmoid()


def pixel_norm(x, dim):
    """`x` with root mean square 1 along `dim` (pixel norm, eq. 30)."""
    rms = x.float().square().mean(dim, keepdim=True).sqrt()
    return x / (rms + 1e-4).to(x.dtype)


def blend(a, b, t):
    """(1 - t) a + t b, rescaled to keep unit variance (eq. 88)."""
    return a * ((1 - t) / math.hypot(1 - t, t)) + b * (t / math.hypot(1 - t, t))


class Weight(nn.Module):
    """A weight whose rows always have unit length (eq. 47): a convolution if `kernel` is 3 or 1, a linear map if it is 0."""

    def __init__(self, inputs, outputs, kernel):
        super().__init__()
        shape = (outputs, inputs, kernel, kernel) if kernel else (outputs, inputs)
        self.weight = nn.Parameter(torch.randn(shape))
        self.kernel = kernel
        self.normalise()

    def fan_in(self):
        return self.weight[0].numel()

    @torch.no_grad()
    def normalise(self):
        """Forced after every update, so that the size of a step means the same all through training."""
        self.weight.copy_(pixel_norm(self.weight, tuple(range(1, self.weight.ndim))))

    def effective(self):
        """The weight as it is applied, and as it is exported."""
        return pixel_norm(self.weight, tuple(range(1, self.weight.ndim))) / math.sqrt(self.fan_in())

    def forward(self, x, gain=1.0):
        w = (self.effective() * gain).to(x.dtype)
        return F.conv2d(x, w, padding=self.kernel // 2) if self.kernel else F.linear(x, w)
