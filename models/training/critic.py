"""A critic that tells real pictures from drawn ones by what the trained denoiser sees in them (LADD, arXiv 2403.12015).

The denoiser knows noise, words and shapes already; only small heads on its features are learned. Both kinds of pictures are noised first, by
the same angle: strong noise leaves the layout to judge by, weak noise the texture.
"""

import torch
from torch import nn

from diffusion import noised
from layers import SILU_GAIN, Weight, pixel_norm, silu

#: The parts of the denoiser that are looked at: 8, 16 and 32 pixels a side on its way up, where words and detail have met.
PARTS = ("mid", "up.1", "up.3", "up.5")
#: Angles of the noise, least and most.
ANGLES = (0.15, 1.1)


class Head(nn.Module):
    """How real each spot of a feature map looks for these words: (N, spots)."""

    def __init__(self, width, words, hidden=64):
        super().__init__()
        self.look = Weight(width, hidden, 1)
        self.again = Weight(hidden, hidden, 3)
        self.plain = Weight(hidden, 1, 1)
        self.words = Weight(words, hidden, 0)

    def forward(self, features, words):
        h = self.again(silu(self.look(pixel_norm(features, 1))), SILU_GAIN)
        # What is said weighs what is seen (projection critic, arXiv 1802.05637).
        asked = (h * self.words(words)[..., None, None]).mean(1)
        return (self.plain(silu(h), SILU_GAIN)[:, 0] + asked).flatten(1)


class Critic(nn.Module):
    """`forward` (N, spots of all heads); `features` and `judged` are its halves. The denoiser is frozen, and no part of what is stored."""

    def __init__(self, denoiser):
        super().__init__()
        self.seen = {}
        modules = dict(denoiser.named_modules())
        for name in PARTS:
            modules[name].register_forward_hook(lambda _module, _inputs, output, name=name: self.seen.__setitem__(name, output))
        self._denoiser = [denoiser]
        text_width = denoiser.caption.weight.shape[1]
        self.heads = nn.ModuleList(Head(len(modules[name].conv1.weight), text_width) for name in PARTS)

    def features(self, pictures, tokens, phi, eps):
        """What the denoiser sees in the noised pictures, by part, and the mean of the words."""
        denoiser = self._denoiser[0]
        denoiser(noised(pictures, eps, phi.view(-1, 1, 1, 1)), phi, tokens)
        text, mask = denoiser.text(tokens)
        return [self.seen[name].float() for name in PARTS], (text * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)

    def judged(self, features, words):
        return torch.cat([head(part, words) for head, part in zip(self.heads, features, strict=True)], 1)

    def forward(self, pictures, tokens, phi, eps):
        return self.judged(*self.features(pictures, tokens, phi, eps))

    @torch.no_grad()
    def normalise(self):
        for module in self.heads.modules():
            if isinstance(module, Weight):
                module.normalise()


def some_noise(pictures):
    """An angle for each picture and its noise."""
    low, high = ANGLES
    return low + (high - low) * torch.rand(len(pictures), device=pictures.device), torch.randn_like(pictures)


def penalty(critic, features, words):
    """R1 at the heads (ADD, arXiv 2311.17042): the mean squared gradient of the verdict by the features. Flat verdicts teach, steep ones explode."""
    features = [part.detach().requires_grad_() for part in features]
    gradients = torch.autograd.grad(critic.judged(features, words).mean(1).sum(), features, create_graph=True)
    return sum(gradient.square().sum((1, 2, 3)).mean() for gradient in gradients)
