"""The denoiser: a small U-Net (Ronneberger et al. 2015) with joint self- and cross-attention, conditioned on angle and text.

Pictures enter as 2x2 patches (64x64x3 -> 32x32x12); levels work at 32, 16 and 8 pixels a side. Its twin is src/lib/model/unet.ts:
same names, same order.
"""

import math

import torch
from torch import nn
from torch.nn import functional as F

from layers import SILU_GAIN, Weight, blend, pixel_norm, silu
from text import TextEncoder

#: Weight of the residual branch in a block (eq. 88).
RESIDUAL = 0.3


def spots(height, width, waves, device=None):
    """Where each pixel is, by `waves` cosines along each axis: (pixels, 2 waves). The same over any number of pixels."""

    def along(count):
        middles = (torch.arange(count, device=device) + 0.5) / count
        return math.sqrt(2) * (math.pi * middles[:, None] * torch.arange(1, waves + 1, device=device)).cos()

    rows = along(height)[:, None].expand(-1, width, -1)
    return torch.cat([rows, along(width).expand(height, -1, -1)], 2).flatten(0, 1)


class Attention(nn.Module):
    """Every pixel asks all pixels and all words at once: one softmax over both (joint attention, cosine similarity).

    What it asks for depends on where it is, too (`where`). Convolutions tell a pixel little about that, and without it a sign's letters
    stayed where chance put them for a million pictures.
    """

    def __init__(self, width, text_width, head_width, waves):
        super().__init__()
        self.heads = max(1, width // head_width)
        self.query = Weight(width, width, 0)
        self.key_value = Weight(width, 2 * width, 0)
        self.text_key_value = Weight(text_width, 2 * width, 0)
        self.proj = Weight(width, width, 0)
        self.where = nn.Parameter(torch.zeros(2 * waves, width))
        #: A part of its own, so that a hook can look at its rows: (N, heads, pixels, pixels + L).
        self.shares = nn.Softmax(-1)

    def forward(self, x, text, mask):
        n, c, height, side = x.shape
        pixels = x.flatten(2).transpose(1, 2)
        here = spots(height, side, len(self.where) // 2, self.where.device) @ self.where
        query = self._split(self.query(pixels) + here.to(x.dtype))
        key, value = torch.cat([self.key_value(pixels), self.text_key_value(text)], 1).chunk(2, -1)
        scores = pixel_norm(query, -1) @ pixel_norm(self._split(key), -1).transpose(-1, -2) / math.sqrt(c // self.heads)
        mask_bias = F.pad((~mask)[:, None, None, :] * -1e4, (pixels.shape[1], 0)).to(scores.dtype)
        weights = self.shares(scores + mask_bias)
        y = (weights @ pixel_norm(self._split(value), -1)).transpose(1, 2).reshape(n, height * side, c)
        return blend(x, self.proj(y).transpose(1, 2).reshape(n, c, height, side), RESIDUAL)

    def _split(self, rows):
        n, length, width = rows.shape
        return rows.reshape(n, length, self.heads, width // self.heads).transpose(1, 2)


class Block(nn.Module):
    """Residual block: SiLU, conv, gain from angle and text, SiLU, conv. `encoder` blocks start with a pixel norm."""

    def __init__(self, inputs, width, emb, encoder, attention=None):
        super().__init__()
        self.encoder = encoder
        self.skip = Weight(inputs, width, 1) if inputs != width else None
        self.conv0 = Weight(width if encoder else inputs, width, 3)
        self.conv1 = Weight(width, width, 3)
        self.gain = Weight(emb, width, 0)
        self.gain_scale = nn.Parameter(torch.zeros(()))
        self.attention = attention

    def forward(self, x, emb, text, mask):
        if self.encoder:
            x = pixel_norm(self.skip(x) if self.skip else x, 1)
        gain = self.gain(emb, self.gain_scale * SILU_GAIN) + 1
        y = self.conv0(silu(x), SILU_GAIN) * gain[..., None, None]
        y = self.conv1(silu(y), SILU_GAIN)
        if self.skip and not self.encoder:
            x = self.skip(x)
        x = blend(x, y, RESIDUAL)
        return self.attention(x, text, mask) if self.attention else x


def doubled(x):
    """Every pixel four times: twice the height and width."""
    return x.repeat_interleave(2, -1).repeat_interleave(2, -2)


class UNet(nn.Module):
    """v = UNet(x, phi, tokens): `x` (N, 3, S, S), `phi` (N,) in [0, pi/2], `tokens` (N, L) ids; returns the shape of x."""

    def __init__(self, config):
        super().__init__()
        widths, emb, text = config["widths"], config["embedding"], config["text_width"]
        self.text = TextEncoder(config["vocabulary"], config["max_tokens"], text, config["first_letter"])
        # No part of what is stored: in half precision they would be others than the browser's.
        self.register_buffer("frequencies", torch.tensor([0.5 * 1.35**i for i in range(config["frequencies"])]), persistent=False)
        self._register_load_state_dict_pre_hook(lambda state, prefix, *_: state.pop(f"{prefix}frequencies", None))
        self.angle = Weight(2 * config["frequencies"], emb, 0)
        self.caption = Weight(text, emb, 0)
        self.emb = Weight(emb, emb, 0)
        self.stem = Weight(13, widths[0], 3)

        def attend(width):
            return Attention(width, text, config["head_width"], config["position_waves"])

        self.down, self.up = nn.ModuleList(), nn.ModuleList()
        previous = widths[0]
        skips = []
        for level, width in enumerate(widths):
            for _ in range(2):
                self.down.append(Block(previous, width, emb, True, attend(width) if level == len(widths) - 1 else None))
                previous = width
                skips.append(width)
        self.mid = Block(previous, previous, emb, False, attend(previous))
        for level, width in reversed(list(enumerate(widths))):
            for i in range(2):
                deep = level == len(widths) - 1 or (level == len(widths) - 2 and i == 1)
                self.up.append(Block(previous + skips.pop(), width, emb, False, attend(width) if deep else None))
                previous = width
        fine = config["fine_width"]
        self.unpatch = Weight(widths[0], 4 * fine, 1)
        self.fine0 = Weight(fine + 4, 2 * fine, 3)
        self.fine_gain = Weight(emb, 2 * fine, 0)
        self.fine_gain_scale = nn.Parameter(torch.zeros(()))
        self.fine1 = Weight(2 * fine, 3, 3)
        self.out_scale = nn.Parameter(torch.zeros(()))

    def embed(self, phi, text, mask):
        """One vector for the angle and the mean of the words, (N, emb)."""
        waves = phi[:, None] * self.frequencies
        angle = self.angle(math.sqrt(2) * torch.cat([waves.cos(), waves.sin()], 1))
        mean = (text * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return silu(self.emb(silu(blend(angle, self.caption(mean), 0.5)), SILU_GAIN))

    def forward(self, x, phi, tokens):
        text, mask = self.text(tokens)
        emb = self.embed(phi, text, mask)
        one = torch.ones_like(x[:, :1])
        h = self.stem(torch.cat([F.pixel_unshuffle(x, 2), one[..., ::2, ::2]], 1))
        skips = []
        for i, block in enumerate(self.down):
            if i and i % 2 == 0:
                h = F.avg_pool2d(h, 2)
            h = block(h, emb, text, mask)
            skips.append(h)
        h = self.mid(h, emb, text, mask)
        for i, block in enumerate(self.up):
            if i and i % 2 == 0:
                h = doubled(h)
            h = block(torch.cat([h, skips.pop()], 1), emb, text, mask)
        # At full size the noisy picture itself joins: fine noise need not squeeze through 2x2 patches.
        h = torch.cat([F.pixel_shuffle(self.unpatch(h), 2), x.to(h.dtype), one.to(h.dtype)], 1)
        gain = self.fine_gain(emb, self.fine_gain_scale * SILU_GAIN) + 1
        return self.fine1(silu(self.fine0(h) * gain[..., None, None]), self.out_scale * SILU_GAIN)

    @torch.no_grad()
    def normalise(self):
        """Puts every weight back to unit length; call after each update."""
        for module in self.modules():
            if isinstance(module, Weight):
                module.normalise()
