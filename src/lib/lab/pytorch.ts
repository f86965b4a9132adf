import { LOWEST, RATIO } from './features.ts';
import type { LabScheduleName } from './schedules.ts';
import type { TargetName } from './target.ts';
import type { Training } from './training.ts';

const SCHEDULES: Record<LabScheduleName, string> = {
	cosine: `f = lambda t: math.cos((t / T + 0.008) / 1.008 * math.pi / 2) ** 2
betas = torch.tensor([min(1 - f(t) / f(t - 1), 0.999) for t in range(1, T + 1)], dtype=torch.float64)
alpha_bar = torch.cumprod(1 - betas, 0)`,
	linear: `alpha_bar = torch.cumprod(1 - torch.linspace(1e-4, 0.02, T, dtype=torch.float64), 0)`,
	sigmoid: `betas = 1e-4 + (0.02 - 1e-4) * torch.sigmoid(torch.linspace(-6, 6, T, dtype=torch.float64))
alpha_bar = torch.cumprod(1 - betas, 0)`,
	flow: `time = 0.995 * torch.arange(1, T + 1, dtype=torch.float64) / T
alpha_bar = (1 - time) ** 2 / ((1 - time) ** 2 + time**2)`
};

/** What the network should answer, and what its answer says about the noise. */
const TARGETS: Record<TargetName, { wanted: string; read: string }> = {
	eps: { wanted: 'eps', read: 'out' },
	x0: { wanted: 'x0', read: '(x - a * out) / s' },
	v: { wanted: 'a * eps - s * x0', read: 's * x + a * out' },
	flow: { wanted: 'eps - x0', read: '(x + a * out) / (a + s)' }
};

/** The same training as a page of Python; it reads points.csv. \`steps\` is how many it takes. */
export function pytorchOf(training: Training, steps: number): string {
	const { width, depth, waves, classes, rate, batch, schedule, target, seed } = training;
	const told = classes > 0;
	const { wanted, read } = TARGETS[target];
	const hidden = Array.from(
		{ length: depth },
		(_, i) => `    nn.Linear(${i === 0 ? 'FEATURES' : width}, ${width}), nn.ReLU(),`
	).join('\n');
	return `"""A diffusion model of points in a plane. Needs PyTorch, and points.csv beside it."""
import copy
import math

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(${seed})
rows = [line.split(",") for line in open("points.csv").read().split()]
points = torch.tensor([[float(x), float(y)] for x, y, *_ in rows])
${told ? 'labels = torch.tensor([int(row[2]) for row in rows])\n' : ''}
T = 1000
${SCHEDULES[schedule]}
alpha_bar = alpha_bar.float()

WAVES, CLASSES = ${waves}, ${classes}
FEATURES = 2 + 4 * WAVES + 6 + CLASSES


def features(x, alpha_bar${told ? ', told' : ''}):
    """What the network hears: the place, waves of it, and the noise as an angle${told ? ', and the class' : ''}."""
    heard = [x]
    for k in range(WAVES):
        w = ${LOWEST} * ${RATIO}**k
        heard += [torch.sin(w * x), torch.cos(w * x)]
    phi = torch.acos(torch.sqrt(alpha_bar))[:, None]
    heard += [phi.cos(), phi.sin(), (2 * phi).cos(), (4 * phi).sin(), (4 * phi).cos(), (8 * phi).cos()]
${told ? '    heard.append(told)\n' : ''}    return torch.cat(heard, 1)


network = nn.Sequential(
${hidden}
    nn.Linear(${width}, 2),
)
mean = copy.deepcopy(network)  # of the weights over the last steps: it walks better
optimizer = torch.optim.Adam(network.parameters(), lr=${rate}, eps=1e-7)

for step in range(${steps}):
    pick = torch.randint(len(points), (${batch},))
    level = alpha_bar[torch.randint(T, (${batch},))]
    a, s = level.sqrt()[:, None], (1 - level).sqrt()[:, None]
    x0, eps = points[pick], torch.randn(${batch}, 2)
    x = a * x0 + s * eps
${told ? `    told = F.one_hot(labels[pick], CLASSES) * (torch.rand(${batch}, 1) > 0.1)  # one in ten is not told\n` : ''}    out = network(features(x, level${told ? ', told' : ''}))
    loss = F.mse_loss(out, ${wanted})
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    keep = min(0.996, step / (step + 1))
    with torch.no_grad():
        for m, w in zip(mean.parameters(), network.parameters()):
            m.lerp_(w, 1 - keep)
    if step % 100 == 0:
        print(step, loss.item())


@torch.no_grad()
def sample(count, steps=20${told ? ', label=None' : ''}):
    """DDIM (Song, Meng & Ermon 2021, eq. 12), from static to data."""
    stops = [round(T * (steps - i) / steps) for i in range(steps)]
    x = torch.randn(count, 2)
${told ? '    told = torch.zeros(count, CLASSES)\n    if label is not None:\n        told[:, label] = 1\n' : ''}    for t, next_t in zip(stops, stops[1:] + [0]):
        level = alpha_bar[t - 1].expand(count)
        a, s = level.sqrt()[:, None], (1 - level).sqrt()[:, None]
        out = mean(features(x, level${told ? ', told' : ''}))
        eps = ${read}
        x0 = ((x - s * eps) / a).clamp(-3, 3)
        eps = (x - a * x0) / s
        to = alpha_bar[next_t - 1] if next_t > 0 else torch.tensor(1.0)
        x = to.sqrt() * x0 + (1 - to).sqrt() * eps
    return x


print(sample(5))
`;
}

/** Points as points.csv: x, y and class on each line, classes from 0. */
export const csvOf = ({ points, labels }: { points: Float32Array; labels: Uint8Array }): string =>
	Array.from(
		labels,
		(label, i) => `${points[2 * i]!.toFixed(5)},${points[2 * i + 1]!.toFixed(5)},${label}\n`
	).join('');
