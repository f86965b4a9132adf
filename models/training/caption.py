"""Captions as people type them, and the numbers they become.

The grammar is `[style of] a [size] [colour] THING [and a [colour] THING] [place]`. Any part may be missing: a model that has
seen "an apple" beside "a red apple on a wooden table" can be asked either.
"""

import re

SYNONYMS = {
    "dog": ("dog", "dog", "puppy"), "cat": ("cat", "cat", "kitten"), "rabbit": ("rabbit", "bunny"), "boat": ("boat", "ship"),
    "car": ("car", "car", "automobile"), "house": ("house", "house", "home"), "donut": ("donut", "doughnut"),
    "ball": ("ball", "football"), "gift": ("gift", "present"), "cup": ("cup", "coffee"), "hand": ("hand",),
    "rocket": ("rocket", "spaceship"), "cap": ("cap", "hat"), "pig": ("pig", "piglet"), "turtle": ("turtle", "tortoise"),
}  # fmt: skip

PLACE_PHRASES = {
    "table": ("on a wooden table", "on a table", "on wood"),
    "sunset": ("at sunset", "at dusk", "in the evening"),
    "night": ("at night", "in the dark", "under the moon"),
    "beach": ("on the beach", "on a beach", "by the sea"),
    "snow": ("in the snow", "in winter", "on snow"),
    "space": ("in space", "in outer space", "among the stars"),
    "water": ("under water", "beneath the sea", "in the ocean"),
    "meadow": ("in a meadow", "on the grass", "in a field"),
    "desert": ("in the desert", "on sand", "among dunes"),
}

STYLE_PHRASES = {
    "watercolor": ("a watercolor of", "a painting of", "watercolor of"),
    "pixel art": ("pixel art of", "a pixel art of", "a pixelated"),
    "sketch": ("a sketch of", "a drawing of", "a pencil sketch of"),
}

SIZE_WORDS = {"small": ("small", "tiny", "little"), "big": ("big", "large", "huge")}

SIGN_PHRASES = ('sign that says "{}"', 'sign saying "{}"', 'sign with the word "{}"')

#: Share of pictures shown without any caption, for classifier-free guidance (Ho & Salimans 2022).
UNCAPTIONED = 0.12
#: Share of captions in which a given part (colour, place, size, style) goes unmentioned.
UNMENTIONED = 0.08

START, PAD = "<start>", "<pad>"
#: Tokens a prompt may have, the start token included.
MAX_TOKENS = 24

_MARKS = "\"“”„«»"
_WORD = re.compile(rf"[a-z]+|[{_MARKS}]")


def _noun_phrase(thing, size, rng):
    noun = rng.choice(SYNONYMS.get(thing.name, (thing.name,)))
    if thing.text:
        noun = rng.choice(SIGN_PHRASES).format(thing.text)
    words = []
    if size and rng.random() >= UNMENTIONED:
        words.append(rng.choice(SIZE_WORDS[size]))
    if thing.colour and rng.random() >= UNMENTIONED:
        words.append(thing.colour)
    phrase = " ".join((*words, noun))
    if rng.random() < 0.15:
        return phrase
    return f"{'an' if phrase[0] in 'aeiou' else 'a'} {phrase}"


def caption_of(scene, rng):
    """One way of saying what the scene shows. `rng` is a `random.Random`."""
    text = " and ".join(_noun_phrase(thing, scene.size, rng) for thing in scene.things)
    if scene.style and rng.random() >= UNMENTIONED:
        style = rng.choice(STYLE_PHRASES[scene.style])
        if style == "a pixelated":
            text = re.sub(r"^an? ", "", text)
        text = f"{style} {text}"
    if scene.place and rng.random() >= UNMENTIONED:
        text = f"{text} {rng.choice(PLACE_PHRASES[scene.place])}"
    return text


def plain_caption(scene):
    """The full caption with nothing left out and the first word of every choice: what the measurements ask for."""
    class First:
        """Chooses the first of everything and mentions all."""

        random = staticmethod(lambda: 1.0)
        choice = staticmethod(lambda options: options[0])

    return caption_of(scene, First)


def words_of(text):
    """Words in lower case; what stands in double quotes is spelled, one token `"x` a letter.

    No quotation begins after a digit, where a mark means inches, nor with the last mark of a text. Around several words that
    are all there is, marks came along with a copy.
    """
    words, quoted = [], False
    text = text.lower().strip()
    marks = [at for at, letter in enumerate(text) if letter in _MARKS]
    last = marks[-1] if marks else -1
    if marks == [0, len(text) - 1] and len(text[1:-1].split()) > 1:
        last = -1
    for match in _WORD.finditer(text):
        piece, at = match.group(), match.start()
        if piece in _MARKS:
            quoted = not quoted and at < last and not text[max(at - 1, 0)].isdigit()
        elif quoted:
            words.extend(f'"{letter}' for letter in piece)
        else:
            words.append(piece)
    return words


def vocabulary():
    """Every token, in a fixed order: padding, start, words by alphabet, then the letters of quoted text."""
    from world import COLOURS, COMMON, RARE

    phrases = [*COLOURS, *COMMON, *RARE, "a an the and sign that says saying with word hand"]
    for table in (SYNONYMS, PLACE_PHRASES, STYLE_PHRASES, SIZE_WORDS):
        for options in table.values():
            phrases.extend(options)
    words = sorted({word for phrase in phrases for word in words_of(phrase)})
    return [PAD, START, *words, *(f'"{letter}' for letter in "abcdefghijklmnopqrstuvwxyz")]


class Tokenizer:
    """Text to token ids. Unknown words are left out, what does not fit is cut."""

    def __init__(self, tokens):
        self.tokens = list(tokens)
        self.ids = {token: i for i, token in enumerate(self.tokens)}

    def __call__(self, text):
        """`MAX_TOKENS` ids: start, the known words, padding."""
        known = [self.ids[word] for word in words_of(text) if word in self.ids]
        row = [self.ids[START], *known][:MAX_TOKENS]
        return row + [self.ids[PAD]] * (MAX_TOKENS - len(row))
