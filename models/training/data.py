"""An endless stream of freshly rendered training pictures with their captions as tokens."""

import random

import torch
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from caption import UNCAPTIONED, Tokenizer, caption_of, vocabulary
from render import render
from world import ORDINARY, draw_scene


def to_signal(picture):
    """uint8 (S, S, 3) to float32 (3, S, S) in [-1, 1]."""
    return torch.from_numpy(picture).permute(2, 0, 1).float() / 127.5 - 1


def worded(rng, mix=ORDINARY):
    """A scene and its caption (a share is empty, for guidance), as training draws them."""
    scene = draw_scene(rng, mix)
    return scene, "" if rng.random() < UNCAPTIONED else caption_of(scene, rng)


def drawn(rng, mix=ORDINARY):
    """A scene, its caption and its picture."""
    scene, caption = worded(rng, mix)
    return scene, caption, render(scene, rng)


def example(rng, tokenize, mix):
    """One picture and the tokens of its caption."""
    _, caption, picture = drawn(rng, mix)
    return to_signal(picture), torch.tensor(tokenize(caption))


def stream_seed(seed, rank, pictures):
    """Where the stream of training process `rank` starts, after so many pictures in all."""
    return f"{seed}/{rank}/{pictures}"


def stream_rng(seed, worker=0):
    """The chance behind a stream, which draws all its pictures one after the other."""
    return random.Random(f"{seed}/{worker}")


def hash_of(seed):
    """A number for torch from the text that seeds a stream."""
    return stream_rng(seed, "noise").getrandbits(63)


def shrunk(pictures, side):
    """Pictures of `side` pixels, by averaging: (N, 3, S, S) to (N, 3, side, side)."""
    factor = pictures.shape[-1] // side
    return torch.nn.functional.avg_pool2d(pictures, factor) if factor > 1 else pictures


class Stream(IterableDataset):
    """Never the same twice: `seed` says where the stream starts, and every process and worker has its own."""

    def __init__(self, seed, mix):
        self.seed, self.mix = seed, mix

    def __iter__(self):
        worker = get_worker_info()
        rng = stream_rng(self.seed, worker.id if worker else 0)
        tokenize = Tokenizer(vocabulary())
        while True:
            yield example(rng, tokenize, self.mix)


def batches(seed, size, side, workers=0, mix=ORDINARY):
    """Batches of `size` pictures of `side` pixels (64, or 32 by averaging) and their tokens."""
    for pictures, tokens in DataLoader(Stream(seed, mix), batch_size=size, num_workers=workers):
        yield shrunk(pictures, side), tokens
