"""The grids of noise levels that measurements compare beside those of walks.py: alpha-bars of so many steps, then 1.

The twins of src/lib/diffusion/spacing.ts on the cosine schedule. sigma is the deviation of the noise beside data of full strength.
"""

import math

import torch

from walks import cosine_table

#: sigma at the ends of the cosine schedule: at t = 1000 and t = 1.
MOST, LEAST = (math.sqrt((1 - cosine_table()[t]) / cosine_table()[t]) for t in (1000, 1))

#: sigma that Sabour et al. 2024 (arXiv 2404.14507) found best for Stable Diffusion 1.5, in 10 steps, and before the last.
ALIGNED = (14.615, 6.475, 3.861, 2.697, 1.886, 1.396, 0.963, 0.652, 0.399, 0.152, 0.029)


def evenly(first, last, count):
    return [first + (last - first) * i / (count - 1) for i in range(count)]


def of_sigmas(sigmas):
    return [1 / (1 + sigma * sigma) for sigma in sigmas] + [1.0]


def linspace(steps):
    """From t = 1000 to t = 1, both visited."""
    return [cosine_table()[1 + round(t - 1)] for t in evenly(1000, 1, steps)] + [1.0]


def leading(steps):
    """Every floor(T / n)-th step from t = 1 up."""
    return [cosine_table()[i * (1000 // steps) + 1] for i in reversed(range(steps))] + [1.0]


def karras(steps, rho=7):
    """Karras et al. 2022, eq. 5."""
    return of_sigmas(root**rho for root in evenly(MOST ** (1 / rho), LEAST ** (1 / rho), steps))


def exponential(steps):
    """The same factor between any two."""
    return of_sigmas(math.exp(log) for log in evenly(math.log(MOST), math.log(LEAST), steps))


def kl_optimal(steps, spread=1.0):
    """Even in arctan(sigma / c): what is best for data N(0, c^2) (Sabour et al. 2024, Theorem 3.1)."""
    angles = evenly(math.atan(MOST / spread), math.atan(LEAST / spread), steps)
    return of_sigmas(spread * math.tan(angle) for angle in angles)


def aligned(steps):
    """`ALIGNED` on straight lines in log sigma, as its authors read it for other numbers of steps; the last is data."""
    logs = [math.log(sigma) for sigma in ALIGNED]

    def at(place):
        before = min(int(place), len(logs) - 2)
        return logs[before] + (place - before) * (logs[before + 1] - logs[before])

    return of_sigmas(math.exp(at((len(logs) - 1) * i / steps)) for i in range(steps))


def beta_quantile(share, shape):
    """x with a share of Beta(shape, shape) below it: its density summed finely, with u = x^shape near 0 where that is endless."""
    if share > 0.5:
        return 1 - beta_quantile(1 - share, shape)
    u = torch.linspace(0, 0.5**shape, 200_001, dtype=torch.float64)
    density = (1 - u ** (1 / shape)) ** (shape - 1)
    below = torch.cat([torch.zeros(1, dtype=torch.float64), torch.cumulative_trapezoid(density, u)])
    at = int(torch.searchsorted(below, 2 * share * below[-1]))
    return 0.0 if share == 0 else (u[at] ** (1 / shape)).item()


def beta(steps, shape=0.6):
    """Timesteps as a Beta distribution has them, dense at both ends (Lee et al. 2024, arXiv 2407.12173), whole and never twice the same."""
    stops, before = [], 1001
    for i in range(steps):
        before = max(min(round(1000 * beta_quantile(1 - i / steps, shape)), before - 1), steps - i)
        stops.append(before)
    return [cosine_table()[t] for t in stops] + [1.0]
