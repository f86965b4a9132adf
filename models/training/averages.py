"""Averages of the weights over a training's way, and any other average afterwards (Karras et al. 2024, arXiv 2312.02696, section 3).

How long an average reaches back is a share of the training so far: sigma, the deviation of its profile p(tau) ~ tau^gamma. So it needs no
plan for the end, and training can go on for as long as there is time. Time is counted in pictures.
"""

import numpy as np

#: The sigmas that are kept while training runs; `reconstructed` makes others of them.
SIGMAS = (0.01, 0.05)


def gamma_of(sigma):
    """The exponent whose profile has this deviation (eq. 127: sigma^2 = (gamma + 1) / ((gamma + 2)^2 (gamma + 3)))."""
    return float(np.roots([1, 7, 16 - sigma**-2, 12 - sigma**-2]).real.max())


def kept(sigma, before, after):
    """What an average keeps of itself when training goes on from so many pictures to so many (eq. 4)."""
    return (before / after) ** (gamma_of(sigma) + 1)


def _overlap(gamma_a, t_a, gamma_b, t_b):
    """Inner product of two profiles (eq. 151)."""
    (gamma, t), (gamma_late, t_late) = sorted(((gamma_a, t_a), (gamma_b, t_b)), key=lambda pair: pair[1])
    return (gamma + 1) * (gamma_late + 1) * (t / t_late) ** gamma_late / ((gamma + gamma_late + 1) * t_late)


def mixture(sigma, at, stored):
    """Weights, summing to 1, for the stored averages ((sigma, pictures), ...), by which they come closest to the average of `sigma` at `at`
    pictures (least squares, algorithm 3).
    """
    # In units of the target's time, so that the system stays well conditioned.
    profiles = [(gamma_of(s), pictures / at) for s, pictures in stored]
    among = np.array([[_overlap(*a, *b) for b in profiles] for a in profiles])
    wanted = np.array([_overlap(*a, gamma_of(sigma), 1.0) for a in profiles])
    shares = np.linalg.lstsq(among, wanted, rcond=1e-9)[0]
    return shares / shares.sum()


def reconstructed(sigma, at, stored):
    """The average of `sigma` at `at` pictures from stored ones, {(sigma, pictures): state}; a state like theirs, in float32."""
    shares = mixture(sigma, at, list(stored))
    states = list(stored.values())
    return {name: sum(float(share) * state[name].float() for share, state in zip(shares, states, strict=True)) for name in states[0]}
