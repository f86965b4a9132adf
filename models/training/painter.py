"""Pictures of many scenes at once, as the model is meant to be used."""

import hashlib
import json

import torch

from caption import plain_caption
from config import CONFIG
from samples import draw


#: How the model is meant to be used.
USUAL = {"guidance": 3.0, "evaluations": 20, "sampler": "ddim"}


@torch.no_grad()
def painted(network, prompts, seed, batch=32, **changes):
    """Float pictures in [-1, 1], (N, 3, side, side), as `USUAL` says unless told otherwise; the noise depends on `seed` and the place in the
    list alone, so lists of one length begin with the same static."""
    settings = {**USUAL, **changes}
    how = settings["evaluations"], settings["guidance"], settings["sampler"]
    noise = torch.randn(len(prompts), 3, CONFIG["side"], CONFIG["side"], generator=torch.manual_seed(seed))
    parts = [slice(i, i + batch) for i in range(0, len(prompts), batch)]
    return torch.cat([draw(network, prompts[part], noise[part], *how) for part in parts])


class Painter:
    """Draws pictures of scenes with a network: prompt in, picture out, many at once; as `settings` say unless told otherwise.

    What it has drawn lies in the folder `kept`, if there is one: a measuring of hours goes on where it was interrupted."""

    def __init__(self, network, settings=USUAL, batch=32, kept=None):
        self.network, self.settings, self.batch, self.kept = network, settings, batch, kept

    def draw(self, scenes, seed, **changes):
        """What `painted` makes of their captions."""
        captions = [plain_caption(scene) for scene in scenes]
        settings = {**self.settings, **changes}

        def drawn():
            return painted(self.network, captions, seed, self.batch, **settings)

        if self.kept is None:
            return drawn()
        asked = json.dumps([captions, seed, settings], sort_keys=True)
        file = self.kept / f"{hashlib.sha256(asked.encode()).hexdigest()[:16]}.pt"
        if not file.exists():
            self.kept.mkdir(parents=True, exist_ok=True)
            # Under its name only when it is whole.
            torch.save(drawn(), file.with_suffix(".part"))
            file.with_suffix(".part").rename(file)
        return torch.load(file)
