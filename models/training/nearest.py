"""Which of some known things a picture is nearest to, by simple features: a nearest neighbour on colours and thumbnails.

The place is cut away first, as a reader's drawing is cut out of its paper: what a picture has in common with empty places says nothing about
the thing that stands there. `control` in measure_taught.py says how often this is right about pictures whose thing is known.
"""

import torch
from torch.nn import functional as F

#: A pixel belongs to the thing where its colour is so far from that of every empty place, at the same spot; values are from -1 to 1.
FAR = 0.3
#: Levels of each colour in the histogram, and what its roots and the thumbnail count.
LEVELS, COLOURS, LOOKS = 5, 3.0, 0.15
THUMBNAIL = 8


def foreground(pictures, empty):
    """Where the thing is: (N, 3, H, W) and empty places (M, 3, H, W) give 1 or 0, (N, H, W). Lone dots, as stars, are no thing."""
    distance = torch.full_like(pictures[:, 0], torch.inf)
    for place in empty:
        distance = torch.minimum(distance, (pictures - place).norm(dim=1))
    far = (distance > FAR).float()
    return (F.avg_pool2d(far[:, None], 3, 1, 1)[:, 0] > 0.5).float()


def colours(pictures, mask):
    """The shares of colours in what the mask leaves, each pixel shared out between its neighbouring levels; (N, LEVELS ** 3)."""
    at = (pictures + 1) / 2 * (LEVELS - 1)
    low = at.floor().clamp(max=LEVELS - 2)
    over, low = at - low, low.long()
    shares = torch.zeros(len(pictures), LEVELS**3)
    for corner in range(8):
        weight, index = mask, 0
        for channel in range(3):
            up = corner >> channel & 1
            weight = weight * (over[:, channel] if up else 1 - over[:, channel])
            index = index * LEVELS + low[:, channel] + up
        shares.scatter_add_(1, index.flatten(1), weight.flatten(1))
    return shares / mask.flatten(1).sum(1, keepdim=True).clamp(min=1)


def thumbnails(pictures, mask):
    """What the mask leaves, in a frame of two deviations around its middle; (N, 3 * THUMBNAIL ** 2)."""
    side = pictures.shape[-1]
    line = torch.arange(side, dtype=torch.float32)
    all_of_it = mask.sum((1, 2)).clamp(min=1)
    x, y = (mask.sum(1) * line).sum(1) / all_of_it, (mask.sum(2) * line).sum(1) / all_of_it
    spread = (mask.sum(1) * (line - x[:, None]) ** 2).sum(1) + (mask.sum(2) * (line - y[:, None]) ** 2).sum(1)
    reach = 2 * (spread / all_of_it / 2).sqrt().clamp(min=3)
    frame = torch.linspace(-1, 1, 4 * THUMBNAIL) * reach[:, None]
    across, down = ((frame + middle[:, None]) / ((side - 1) / 2) - 1 for middle in (x, y))
    grid = torch.stack([across[:, None, :].expand(-1, 4 * THUMBNAIL, -1), down[:, :, None].expand(-1, -1, 4 * THUMBNAIL)], -1)
    return F.adaptive_avg_pool2d(F.grid_sample(pictures * mask[:, None], grid, align_corners=True), THUMBNAIL).flatten(1)


def features(pictures, empty):
    """Colours and looks of the thing, and how much of the picture it is."""
    pictures = pictures.clamp(-1, 1)
    mask = foreground(pictures, empty)
    share = mask.mean((1, 2)).sqrt()[:, None]
    return torch.cat([COLOURS * colours(pictures, mask).sqrt(), LOOKS * thumbnails(pictures, mask), share], 1)


def nearest(pictures, known, empty):
    """For each picture the name of what it is nearest to, of `known`: name -> (N, 3, H, W)."""
    names = [name for name, some in known.items() for _ in some]
    everything = features(torch.cat(list(known.values())), empty)
    return [names[i] for i in torch.cdist(features(pictures, empty), everything).argmin(1).tolist()]
