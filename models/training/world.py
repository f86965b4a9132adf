"""What the training pictures can show, how often, and which combinations never occur.

A `Scene` is everything a renderer needs except chance details (position, light, texture). The lists here are the
whole world of the model: whatever is not in them, it has never seen.
"""

import random
from dataclasses import dataclass
from itertools import product
from string import ascii_uppercase

COLOURS = ("red", "orange", "yellow", "green", "blue", "purple", "pink")

PLACES = ("table", "sunset", "night", "beach", "snow", "space", "water", "meadow", "desert")

STYLES = ("watercolor", "pixel art", "sketch")

SIZES = ("small", "big")

#: Things that can have any colour: name -> code point of the sprite. Order is frequency, most common first.
COLOURABLE = {
    "apple": "1f34e", "car": "1f697", "house": "1f3e0", "heart": "2764-fe0f", "fish": "1f41f", "balloon": "1f388",
    "star": "2b50", "rocket": "1f680", "bus": "1f68c", "rose": "1f339", "butterfly": "1f98b", "gift": "1f381",
    "tulip": "1f337", "mushroom": "1f344", "cap": "1f9e2", "key": "1f511",
}  # fmt: skip

#: Things that always keep their own colours.
FIXED = {
    "dog": "1f436", "cat": "1f431", "tree": "1f333", "lion": "1f981", "penguin": "1f427", "panda": "1f43c",
    "duck": "1f986", "boat": "26f5", "castle": "1f3f0", "fox": "1f98a", "frog": "1f438", "owl": "1f989",
    "elephant": "1f418", "pig": "1f437", "rabbit": "1f430", "whale": "1f433", "turtle": "1f422", "unicorn": "1f984",
    "banana": "1f34c", "pizza": "1f355", "cake": "1f382", "donut": "1f369", "strawberry": "1f353",
    "watermelon": "1f349", "lemon": "1f34b", "cup": "2615", "cactus": "1f335", "sunflower": "1f33b",
    "snowman": "26c4", "robot": "1f916", "ghost": "1f47b", "ball": "26bd", "crown": "1f451",
}  # fmt: skip

#: One word, many shapes: the lesson on hands counts what the model makes of them.
HANDS = (
    "270b", "270c-fe0f", "1f44d", "270a", "261d-fe0f", "1f44c", "1f918", "1f596", "1f919", "1f90f", "1f91f",
    "1f590-fe0f", "1f91e", "1f448", "1f44a",
)  # fmt: skip

#: Things shown about once in 5,000 pictures, so that the cost of being rare can be measured.
RARE = {"anchor": "2693", "trumpet": "1f3ba", "ufo": "1f6f8"}
RARE_SHARE = 1 / 5000

#: Words on signs. Every tenth word is held out: never rendered in training, asked for in the measurements.
SIGN_WORDS = (
    "OPEN STOP EXIT SALE TAXI CAFE BANK FOOD FREE GAME GIFT GOLD GOOD HELP HOME HOPE IDEA JAZZ KIND KING LAKE LAMP "
    "LAND LEFT LIFE LION LOVE LUCK MAZE MAIN MENU MILK MOON MOVE NEWS NEXT NICE NOTE PARK PLAY POEM POST QUIZ RAIN "
    "READ RIDE RING ROAD ROCK ROSE SAFE SAND SEED SHIP SHOP SING SLOW SNOW SOUP STAR SURF SWIM TEAM TIME TOUR TOWN "
    "TREE TRUE TURN VIEW VOTE WALK WALL WARM WAVE WEST WILD WIND WISE WOLF WOOD WORD WORK YARD YEAR YOGA ZERO ZONE "
    "BABY BLUE BIRD BOAT BOOK CAKE CITY CLUB COAT COOL DEER DESK DOOR DUCK EAST EASY FAST FILM FISH FIVE FOUR FROG"
).split()
HELD_OUT_WORDS = tuple(SIGN_WORDS[::10])
SEEN_WORDS = tuple(word for word in SIGN_WORDS if word not in HELD_OUT_WORDS)

HAND_SHARE = 0.03
HELD_OUT_SHARE = 0.05


@dataclass(frozen=True)
class Mix:
    """How often a picture shows two things, and how often one of a single thing shows a sign, each rare thing, a style, a size; shares.

    `any_letters` is the share of signs that say four letters drawn by chance: whoever has to spell those cannot get by with knowing words.
    Of styled pictures the share `sketches` are sketches before the rest is shared out evenly. Of ordinary single things the share `shapes` is
    drawn evenly from `HARD_SHAPES`, and of all pictures the share `under_water` is under water before the rest is shared out.
    """

    two_things: float
    signs: float
    rare: float = RARE_SHARE
    styled: float = 0.2
    sized: float = 0.3
    any_letters: float = 0
    sketches: float = 0
    shapes: float = 0
    under_water: float = 0


ORDINARY = Mix(two_things=0.15, signs=0.06)
#: What is hard to learn more often: for the end of the training, and for the judge.
HARD = Mix(two_things=0.2, signs=0.3, any_letters=0.5)
#: For learning to spell.
LETTERS = Mix(two_things=0.15, signs=0.5, any_letters=0.6)
#: For learning to draw lines.
LINES = Mix(two_things=0.12, signs=0.15, styled=0.6, any_letters=0.5, sketches=0.8)
#: For going on: what was worst after 1.8 million pictures, in doses that leave the rest alone.
WORST = Mix(two_things=0.18, signs=0.18, any_letters=0.4, styled=0.3, sketches=0.4, shapes=0.2, under_water=0.06)

#: Things that stay lumps longest: many edges, thin parts or an inside of their own.
HARD_SHAPES = ("rocket", "key", "pizza", "castle", "gift", "mushroom", "whale", "fish", "bus", "frog")

COMMON = (*COLOURABLE, *FIXED)


@dataclass(frozen=True)
class Thing:
    """One thing in a picture. `colour` is None where the thing keeps its own colours, `text` is what a sign says."""

    name: str
    colour: str | None = None
    text: str | None = None


@dataclass(frozen=True)
class Scene:
    """One or two things, where, in which style (None: plain) and how large (None: in between)."""

    things: tuple[Thing, ...]
    place: str | None = None
    style: str | None = None
    size: str | None = None


def sprite_codes():
    """Code points of every sprite the renderer needs, by thing."""
    codes = {name: (code,) for name, code in {**COLOURABLE, **FIXED, **RARE}.items()}
    codes["hand"] = HANDS
    return codes


def _interleave(first, second):
    """Both lists in one order of frequency, so that neither kind of thing is the rare one."""
    keyed = [(i / len(first), name) for i, name in enumerate(first)] + [(i / len(second), name) for i, name in enumerate(second)]
    return [name for _, name in sorted(keyed)]


#: Relative frequency of the common things, a power law of their rank.
FREQUENCY = {name: (rank + 4) ** -0.6 for rank, name in enumerate(_interleave(list(COLOURABLE), list(FIXED)))}


def combinations():
    """Every (thing, colour, place) a single-thing scene can have; colour is None for things that keep their own."""
    places = (None, *PLACES)
    yield from product(COLOURABLE, COLOURS, places)
    yield from product(FIXED, (None,), places)


def held_out_combinations():
    """The 5 % of combinations that never occur in training: the same set in every run."""
    everything = list(combinations())
    return frozenset(random.Random(5).sample(everything, round(HELD_OUT_SHARE * len(everything))))


HELD_OUT = held_out_combinations()


def is_held_out(scene):
    """True if any thing of the scene stands in a combination that training must not show."""
    return any((thing.name, thing.colour, scene.place) in HELD_OUT or thing.text in HELD_OUT_WORDS for thing in scene.things)


def _draw_alone(rng, mix):
    draw = rng.random()
    if draw < mix.signs:
        return Thing("sign", text=_said(rng, mix))
    if draw < mix.signs + HAND_SHARE:
        return Thing("hand")
    if draw < mix.signs + HAND_SHARE + mix.rare * len(RARE):
        return Thing(rng.choice(list(RARE)))
    if mix.shapes and rng.random() < mix.shapes:
        return _painted(rng.choice(HARD_SHAPES), rng)
    return _draw_common(rng)


def _said(rng, mix):
    if mix.any_letters and rng.random() < mix.any_letters:
        return "".join(rng.choices(ascii_uppercase, k=4))
    return rng.choice(SEEN_WORDS)


def _draw_common(rng):
    return _painted(rng.choices(COMMON, [FREQUENCY[name] for name in COMMON])[0], rng)


def _painted(name, rng):
    return Thing(name, colour=rng.choice(COLOURS) if name in COLOURABLE else None)


def _place(rng, mix):
    if mix.under_water and rng.random() < mix.under_water:
        return "water"
    return rng.choice((None, *PLACES))


def _style(rng, mix):
    if mix.sketches and rng.random() < mix.sketches:
        return "sketch"
    return rng.choice(STYLES)


def _draw_any(rng, mix):
    if rng.random() < mix.two_things:
        first = _draw_common(rng)
        second = _draw_common(rng)
        while second.name == first.name:
            second = _draw_common(rng)
        return Scene((first, second), place=_place(rng, mix))
    # A style fills the frame: a small thing in sixteen blocks or a few pencil lines could be anything.
    style = _style(rng, mix) if rng.random() < mix.styled else None
    size = rng.choice(SIZES) if not style and rng.random() < mix.sized else None
    return Scene((_draw_alone(rng, mix),), place=_place(rng, mix), style=style, size=size)


def draw_scene(rng, mix=ORDINARY):
    """A training scene, as common or rare as the mix makes it. `rng` is a `random.Random`."""
    scene = _draw_any(rng, mix)
    while is_held_out(scene):
        scene = _draw_any(rng, mix)
    return scene
