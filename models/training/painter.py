"""Pictures of many scenes at once, as the model is meant to be used."""

import torch

from caption import plain_caption
from config import CONFIG
from samples import draw


#: How the model is meant to be used.
USUAL = {"guidance": 3.0, "evaluations": 20, "sampler": "ddim"}


class Painter:
    """Draws pictures of scenes with a network: prompt in, picture out, many at once; as `settings` say unless told otherwise."""

    def __init__(self, network, settings=USUAL, batch=32):
        self.network, self.settings, self.batch = network, settings, batch

    @torch.no_grad()
    def draw(self, scenes, seed, **changes):
        """Float pictures in [-1, 1], (N, 3, 64, 64); the noise depends on `seed` and the place in the list alone."""
        settings = {**self.settings, **changes}
        noise = torch.randn(len(scenes), 3, CONFIG["side"], CONFIG["side"], generator=torch.manual_seed(seed))
        captions = [plain_caption(scene) for scene in scenes]
        how = settings["evaluations"], settings["guidance"], settings["sampler"]
        parts = [slice(i, i + self.batch) for i in range(0, len(scenes), self.batch)]
        return torch.cat([draw(self.network, captions[part], noise[part], *how) for part in parts])
