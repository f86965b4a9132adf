"""What is said of pictures in numbers: how far they obey, and how near they come to others."""

import torch

import judge as judges
from caption import plain_caption


def percent(flags):
    """Share of true values in percent, one decimal; None of nothing."""
    flags = list(flags)
    return round(100 * sum(flags) / len(flags), 1) if flags else None


def obedience(scenes, seen):
    """Share of single-thing pictures in which the judge confirms each part, and all parts at once."""
    rows = [(scene, scene.things[0], verdict) for scene, verdict in zip(scenes, seen, strict=True)]

    def painted(scene):
        return scene.things[0].colour and judges.shows_colour(scene)

    checks = {
        "thing": [v.ranked[0] == t.name for s, t, v in rows],
        "colour": [v.colours[t.name] == t.colour for s, t, v in rows if painted(s)],
        "place": [v.place == s.place for s, t, v in rows],
        "style": [v.style == s.style for s, t, v in rows],
        "all": [
            v.ranked[0] == t.name and v.place == s.place and v.style == s.style and (not painted(s) or v.colours[t.name] == t.colour)
            for s, t, v in rows
        ],
    }
    return {"pictures": len(rows), **{name: percent(flags) for name, flags in checks.items()}}


def pairs(scenes, seen):
    """Two things in one picture: both there, and (where both can be painted) both colours on the right one."""
    rows = [(scene.things, verdict) for scene, verdict in zip(scenes, seen, strict=True)]
    both = [set(v.ranked[:2]) == {a.name, b.name} for (a, b), v in rows]
    bound = [all(v.colours[t.name] == t.colour for t in things) for things, v in rows if all(t.colour for t in things)]
    return {"pictures": len(rows), "both_things": percent(both), "both_colours": percent(bound)}


def spelling(scenes, seen):
    """Signs: letters in their place, and whole words."""
    rows = [(scene.things[0].text, verdict.text) for scene, verdict in zip(scenes, seen, strict=True)]
    return {
        "pictures": len(rows),
        "letters": percent(a == b for wanted, got in rows for a, b in zip(wanted, got, strict=True)),
        "words": percent(wanted == got for wanted, got in rows),
    }


@torch.no_grad()
def least_shown(judge, scenes, pictures, count=12):
    """The prompts whose thing the judge finds least of in the pictures, with what it takes them for."""
    answers = torch.cat([judge(part.clamp(-1, 1))["things"] for part in pictures.split(256)])
    asked = torch.tensor([judges.THINGS.index(scene.things[0].name) for scene in scenes])
    shown = answers.gather(1, asked[:, None])[:, 0]
    worst = shown.argsort()[:count].tolist()
    return [{"prompt": plain_caption(scenes[i]), "seen": judges.THINGS[answers[i].argmax()]} for i in worst]


def frechet(a, b):
    """Frechet distance of two sets of features (Heusel et al. 2017), in float64."""
    a, b = a.double(), b.double()
    ca, cb = torch.cov(a.T), torch.cov(b.T)
    cross = torch.linalg.eigvals(ca @ cb).real.clamp(min=0).sqrt().sum()
    return round(((a.mean(0) - b.mean(0)).square().sum() + ca.trace() + cb.trace() - 2 * cross).item(), 3)


def nearest_distances(pictures, others):
    """Root-mean-square distance of each picture to the nearest of the others (itself left out)."""
    a, b = pictures.flatten(1), others.flatten(1)
    rows = []
    for part in a.split(64):
        squared = part.square().sum(1, keepdim=True) + b.square().sum(1) - 2 * part @ b.T
        squared[squared < 1e-2] = float("inf")
        rows.append(squared.min(1).values)
    return (torch.cat(rows) / a.shape[1]).sqrt()


def quantiles(values):
    cut = torch.tensor([0.01, 0.1, 0.5, 0.9])
    return dict(zip(("p1", "p10", "median", "p90"), [round(v, 4) for v in values.quantile(cut).tolist()], strict=True))
