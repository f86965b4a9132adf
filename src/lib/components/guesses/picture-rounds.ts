import captions from '#site-model/pictures/twelve.json';

/** √ᾱ of ten rounds, noise growing: the eye gives up at about the seventh. */
export const PICTURE_SIGNALS = [0.6, 0.45, 0.35, 0.28, 0.22, 0.18, 0.14, 0.1, 0.06, 0.03];

/** Pictures that are ticked: one at least, each once. */
export const isTicks = (value: unknown): value is readonly number[] =>
	Array.isArray(value) &&
	new Set(value).size === value.length &&
	value.every((which) => Number.isInteger(which) && which >= 0 && which < captions.length);
