"""Guidance in the forms that people use: from what the network says with and without words to what a step goes on with.

The twin of src/lib/diffusion/guidance: v with words (`told`) and without (`untold`), of shape (N, C, H, W) at one angle phi, give (eps, x0).
"""

import torch

from diffusion import clipped, eps_from_v, x0_from_v

#: sigma between which the interval guides, as its authors set it for SDXL (arXiv 2404.07724, section 4.3).
INTERVAL = (0.28, 5.42)
#: How much of the deviation is put right (arXiv 2305.08891, section 3.4).
RESCALE = 0.7
#: The difference between the two clean guesses is shortened to this root mean square a value (arXiv 2410.02416, r divided by sqrt(C H W)).
NORM = 0.03
#: The share of values that thresholding leaves within the limit (arXiv 2205.11487, section 2.3).
PERCENTILE = 99.5
#: Guidance that CFG++ calls lambda = 1 (arXiv 2406.08070).
FULL = 12.5

PICTURE = (1, 2, 3)


def mixed(told, untold, scale):
    """Ho & Salimans 2022, eq. 6 with s = 1 + w."""
    return untold + scale * (told - untold)


def plain(x, told, untold, phi, scale):
    return clipped(x, mixed(told, untold, scale), phi)


def interval(x, told, untold, phi, scale):
    """Guided only where sigma = tan(phi) lies in the interval; elsewhere the words' prediction alone."""
    low, high = INTERVAL
    return clipped(x, mixed(told, untold, scale) if low < phi.tan() <= high else told, phi)


def rescaled(x, told, untold, phi, scale):
    """The deviation of the prediction is brought back towards that of the one with words."""
    v = mixed(told, untold, scale)
    return clipped(x, v * (RESCALE * told.std(PICTURE, keepdim=True) / v.std(PICTURE, keepdim=True) + 1 - RESCALE), phi)


def projected(x, told, untold, phi, scale):
    """APG without momentum, eta 0: no longer than NORM, and without the part along the clean guess."""
    x0 = x0_from_v(x, told, phi)
    apart = x0 - x0_from_v(x, untold, phi)
    apart = apart * (NORM / apart.square().mean(PICTURE, keepdim=True).sqrt()).clamp(max=1)
    along = (apart * x0).sum(PICTURE, keepdim=True) / x0.square().sum(PICTURE, keepdim=True) * x0
    return of_x0(x, (x0 + (scale - 1) * (apart - along)).clamp(-1, 1), phi)


def manifold(x, told, untold, phi, scale):
    """CFG++: the clean guess is guided by lambda, the noise that a step puts back is that without words."""
    x0 = x0_from_v(x, mixed(told, untold, scale / FULL), phi).clamp(-1, 1)
    return eps_from_v(x, untold, phi), x0


def thresholded(x, told, untold, phi, scale):
    """Dynamic thresholding: where more than a few values pass the limit, the whole clean guess is scaled back."""
    x0 = x0_from_v(x, mixed(told, untold, scale), phi)
    limit = x0.abs().flatten(1).quantile(PERCENTILE / 100, 1).clamp(min=1)[:, None, None, None]
    return of_x0(x, x0.clamp(-limit, limit) / limit, phi)


def of_x0(x, x0, phi):
    """(eps, x0) of a clean guess."""
    return (x - phi.cos() * x0) / phi.sin(), x0


#: By the names that recipes have, those that want the network with and without words.
FORMS = {
    "plain": plain, "interval": interval, "rescaled": rescaled, "apg": projected, "cfgpp": manifold, "dynamic": thresholded,
}  # fmt: skip


def guided_by(form, network, tokens, empty, scale):
    """The network as the walks want it, as `diffusion.guided`, with a form by its name."""
    asked = torch.cat([tokens, empty.expand_as(tokens)])

    def denoise(x, alpha_bar):
        phi = torch.tensor(alpha_bar, dtype=torch.float64).sqrt().acos()
        told, untold = network(x.repeat(2, 1, 1, 1), phi.to(x).expand(len(asked)), asked).float().chunk(2)
        return FORMS[form](x, told, untold, phi, scale)

    return denoise


def guided_by_worse(network, worse, tokens, scale):
    """Autoguidance (arXiv 2406.02507, eq. 4): away from what a worse copy of the network says to the same words."""

    def denoise(x, alpha_bar):
        phi = torch.tensor(alpha_bar, dtype=torch.float64).sqrt().acos()
        angles = phi.to(x).expand(len(tokens))
        better, other = (asked(x, angles, tokens).float() for asked in (network, worse))
        return plain(x, better, other, phi, scale)

    return denoise
