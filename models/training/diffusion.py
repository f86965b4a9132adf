"""The forward process on an angle, the training loss and guidance: the twin of src/lib/diffusion, on one page.

Signal and noise are cosine and sine of one angle phi in [0, pi/2]: x = cos(phi) x0 + sin(phi) eps, so alphaBar = cos(phi)^2.
The network predicts v = cos(phi) eps - sin(phi) x0 (Salimans & Ho 2022).
"""

import math

import torch

from precision import autocast

HALF_PI = math.pi / 2


def noised(x0, eps, phi):
    """x = cos(phi) x0 + sin(phi) eps; `phi` of shape (N, 1, 1, 1)."""
    return phi.cos() * x0 + phi.sin() * eps


def velocity(x0, eps, phi):
    """v = cos(phi) eps - sin(phi) x0."""
    return phi.cos() * eps - phi.sin() * x0


def eps_from_v(x, v, phi):
    """eps = sin(phi) x + cos(phi) v."""
    return phi.sin() * x + phi.cos() * v


def x0_from_v(x, v, phi):
    """x0 = cos(phi) x - sin(phi) v."""
    return phi.cos() * x - phi.sin() * v


def assigned(x0, eps):
    """The same noises in another order: each picture in turn takes the nearest of those left (immiscible noise, arXiv 2406.12303).

    Between pictures of equal energy nearest means: of the largest inner product. Greedy, since the exact assignment gains a few
    percent of the distance for a solver of its own.
    """
    likeness = (x0.flatten(1) @ eps.flatten(1).T).cpu()
    chosen = []
    for row in likeness:
        chosen.append(int(row.argmax()))
        likeness[:, chosen[-1]] = -math.inf
    return eps[chosen]


def as_drawn(_x0, eps):
    """The noises as chance gave them."""
    return eps


def loss(network, x0, tokens, generator=None, arranged=as_drawn):
    """Mean squared error of v over phi ~ U(0, pi/2), which is the cosine schedule in continuous time; `arranged` pairs noise with pictures."""
    phi = HALF_PI * torch.rand(len(x0), 1, 1, 1, generator=generator).to(x0)
    eps = arranged(x0, torch.randn(x0.shape, generator=generator).to(x0))
    v = network(noised(x0, eps, phi), phi.flatten(), tokens)
    return (v.float() - velocity(x0, eps, phi)).square().mean()


def angle(alpha_bar):
    """The angle of a noise level, as a scalar tensor."""
    return torch.tensor(alpha_bar, dtype=torch.float64).sqrt().acos()


def clipped(x, v, phi):
    """(eps, x0) that v means at one angle, a scalar tensor, with x0 clipped to [-1, 1] and the eps that then belongs to it."""
    x0 = x0_from_v(x, v, phi).clamp(-1, 1)
    return (x - phi.cos() * x0) / phi.sin(), x0


def guided(network, tokens, empty, guidance):
    """The network as the walks want it, (x, alpha_bar) -> (eps, x0): guided by words (Ho & Salimans 2022), x0 clipped to [-1, 1].

    At guidance 1 the words' prediction stands alone and one evaluation is enough.
    """
    asked = tokens if guidance == 1 else torch.cat([tokens, empty.expand_as(tokens)])
    times = len(asked) // len(tokens)

    def denoise(x, alpha_bar):
        phi = angle(alpha_bar)
        angles = phi.to(x).expand(len(asked))
        with autocast(x.device.type):
            told, *untold = network(x.repeat(times, 1, 1, 1), angles, asked).float().chunk(times)
        return clipped(x, untold[0] + guidance * (told - untold[0]) if untold else told, phi)

    return denoise
