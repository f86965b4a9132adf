"""The finisher: one call that makes a picture of 64 pixels a side one of 256, told the words.

What it adds was never in the small picture: it paints what such things look like. A small U-Net of the denoiser's own parts works on the small
picture at 64, 32 and 16 pixels a side; two shuffles of its channels lead to 256, where it corrects the smoothly enlarged picture.
"""

import torch
from torch import nn
from torch.nn import functional as F

from config import CONFIG
from layers import SILU_GAIN, Weight, silu
from text import TextEncoder
from unet import Attention, Block, doubled

#: How many times larger the picture becomes.
TIMES = 4

#: At most 1.5 million weights and 2 GFLOP a picture.
FINISHER = {
    "widths": [32, 64, 96],
    "fine_widths": [16, 12],
    "embedding": 96,
    **{name: CONFIG[name] for name in ("position_waves", "vocabulary", "first_letter", "max_tokens")},
    "text_width": 64,
    "head_width": 48,
}


class Finisher(nn.Module):
    """y = Finisher(x, tokens): `x` (N, 3, S, S) in [-1, 1], `tokens` (N, L) ids; returns (N, 3, 4 S, 4 S)."""

    def __init__(self, config):
        super().__init__()
        widths, emb, text = config["widths"], config["embedding"], config["text_width"]
        self.text = TextEncoder(config["vocabulary"], config["max_tokens"], text, config["first_letter"])
        self.caption = Weight(text, emb, 0)
        self.stem = Weight(4, widths[0], 3)

        def attend(width):
            return Attention(width, text, config["head_width"], config["position_waves"])

        coarsest = len(widths) - 1
        self.down = nn.ModuleList(
            Block(widths[max(0, level - 1)], width, emb, True, attend(width) if level == coarsest else None) for level, width in enumerate(widths)
        )
        self.mid = Block(widths[-1], widths[-1], emb, False, attend(widths[-1]))
        self.up = nn.ModuleList(
            Block(widths[min(coarsest, level + 1)] + width, width, emb, False) for level, width in reversed(list(enumerate(widths)))
        )
        middle, fine = config["fine_widths"]
        self.to_middle = Weight(widths[0], 4 * middle, 1)
        self.middle = Weight(middle, middle, 3)
        self.to_fine = Weight(middle, 4 * fine, 1)
        self.fine0 = Weight(fine + 4, fine, 3)
        self.fine1 = Weight(fine, 3, 3)
        self.out_scale = nn.Parameter(torch.zeros(()))

    def forward(self, x, tokens):
        text, mask = self.text(tokens)
        emb = silu(self.caption((text * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)))
        h = self.stem(torch.cat([x, torch.ones_like(x[:, :1])], 1))
        skips = []
        for i, block in enumerate(self.down):
            h = block(F.avg_pool2d(h, 2) if i else h, emb, text, mask)
            skips.append(h)
        h = self.mid(h, emb, text, mask)
        for i, block in enumerate(self.up):
            h = block(torch.cat([doubled(h) if i else h, skips.pop()], 1), emb, text, mask)
        h = self.middle(silu(F.pixel_shuffle(self.to_middle(h), 2)), SILU_GAIN)
        h = F.pixel_shuffle(self.to_fine(silu(h), SILU_GAIN), 2)
        large = F.interpolate(x, scale_factor=float(TIMES), mode="bilinear", align_corners=False)
        h = self.fine0(torch.cat([h, large.to(h.dtype), torch.ones_like(h[:, :1])], 1))
        return large + self.fine1(silu(h), self.out_scale * SILU_GAIN)

    @torch.no_grad()
    def normalise(self):
        """Puts every weight back to unit length; call after each update."""
        for module in self.modules():
            if isinstance(module, Weight):
                module.normalise()
