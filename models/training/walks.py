"""The samplers that measurements compare, as functions over noise levels: the twins of src/lib/diffusion/samplers.

`denoise(x, alpha_bar)` answers (eps, x0); `levels` are alpha-bars from noise to 1, one more than there are evaluations.
"""

import math

import torch


def cosine_table(length=1000, s=0.008):
    """Alpha-bar of the cosine schedule (Nichol & Dhariwal 2021) at t = 0 ... `length`."""

    def f(t):
        return math.cos((t / length + s) / (1 + s) * math.pi / 2) ** 2

    return _table([min(1 - f(t) / f(t - 1), 0.999) for t in range(1, length + 1)])


def cosine_levels(steps):
    """Alpha-bar of the cosine schedule at trailing steps, then 1."""
    return _trailing(cosine_table(), steps)


def linear_levels(steps, length=1000, first=1e-4, last=0.02):
    """Alpha-bar where beta rises evenly (Ho et al. 2020, section 4), at trailing steps of `length`, then 1."""
    return _trailing(_table([first + (last - first) * t / (length - 1) for t in range(length)]), steps)


def flow_levels(steps, shift=1.0):
    """Alpha-bar evenly in the time of (1 - t) x0 + t eps, from t = 1 to 0; shifted t is s t / (1 + (s - 1) t) (Esser et al. 2024, eq. 23)."""
    times = [shift * t / (1 + (shift - 1) * t) for t in (1 - i / steps for i in range(steps + 1))]
    return [(1 - t) ** 2 / ((1 - t) ** 2 + t**2) for t in times]


def _table(betas):
    """Alpha-bar at t = 0, 1, 2 ..."""
    table = [1.0]
    for beta in betas:
        table.append(table[-1] * (1 - beta))
    return table


def _trailing(table, steps):
    """Alpha-bar at every (T / steps)-th step counted down from the last, then 1."""
    last = len(table) - 1
    return [table[round(last - i * last / steps)] for i in range(steps)] + [1.0]


def _lambda(alpha_bar):
    """Half the log of the signal-to-noise ratio."""
    if alpha_bar in (0, 1):
        return math.inf if alpha_bar else -math.inf
    return 0.5 * math.log(alpha_bar / (1 - alpha_bar))


def ddim(denoise, x, levels):
    """Song et al. 2021, eq. 12, eta 0."""
    for start, end in zip(levels[:-1], levels[1:], strict=True):
        eps, x0 = denoise(x, start)
        x = math.sqrt(end) * x0 + math.sqrt(1 - end) * eps
    return x


def lcm(denoise, x, levels):
    """Multistep consistency sampling (Song et al. 2023, arXiv 2303.01469, Algorithm 1): to the clean guess, and fresh noise on it again.

    The noise comes from torch's own generator: seed that to walk the same way twice.
    """
    for start, end in zip(levels[:-1], levels[1:], strict=True):
        _, x0 = denoise(x, start)
        x = math.sqrt(end) * x0 + math.sqrt(1 - end) * torch.randn_like(x0)
    return x


def dpm_solver(denoise, x, levels):
    """DPM-Solver++ 2M (Lu et al. 2022, arXiv 2211.01095, Algorithm 2); the last step is of first order."""
    before = None
    for start, end in zip(levels[:-1], levels[1:], strict=True):
        _, x0 = denoise(x, start)
        h = _lambda(end) - _lambda(start)
        guess = x0
        if before and math.isfinite(h):
            r = before[1] / h
            guess = (1 + 1 / (2 * r)) * x0 - 1 / (2 * r) * before[0]
        x = math.sqrt((1 - end) / (1 - start)) * x - math.sqrt(end) * math.expm1(-h) * guess
        before = (x0, h)
    return x


def unipc(denoise, x, levels):
    """UniPC of order 2, bh2 (Zhao et al. 2023, arXiv 2302.04867): a predictor, corrected with the next evaluation for free."""
    before, last = None, None
    for start, end in zip(levels[:-1], levels[1:], strict=True):
        _, x0 = denoise(x, start)
        if last:
            x = _unipc_correct(last, x0, start)
        h = _lambda(end) - _lambda(start)
        last = (x, x0, before, start, h)
        x = _unipc_predict(x, x0, before, start, end, h)
        before = (x0, h)
    return x


def _unipc_base(x, x0, start, end, h):
    return math.sqrt((1 - end) / (1 - start)) * x - math.sqrt(end) * math.expm1(-h) * x0


def _unipc_predict(x, x0, before, start, end, h):
    base = _unipc_base(x, x0, start, end, h)
    if not before or not math.isfinite(h):
        return base
    r = -before[1] / h
    return base - math.sqrt(end) * math.expm1(-h) * 0.5 * (before[0] - x0) / r


def _unipc_correct(last, arrived, end):
    """The step to `end` again, now that the clean guess there is known."""
    x, x0, before, start, h = last
    base, b = _unipc_base(x, x0, start, end, h), math.expm1(-h)
    if not before:
        return base - math.sqrt(end) * b * 0.5 * (arrived - x0)
    r = -before[1] / h
    # Two conditions for two unknown weights (eq. 14): rho_1 on the older guess, rho_2 on the one that just arrived.
    phi2 = b / -h - 1
    phi3 = phi2 / -h - 0.5
    right = torch.tensor([phi2 / b, 2 * phi3 / b], dtype=torch.float64)
    rho = torch.linalg.solve(torch.tensor([[1.0, 1.0], [r, 1.0]], dtype=torch.float64), right).tolist()
    return base - math.sqrt(end) * b * (rho[0] * (before[0] - x0) / r + rho[1] * (arrived - x0))


WALKS = {"ddim": ddim, "lcm": lcm, "dpm-solver++ 2M": dpm_solver, "unipc": unipc}
