import type * as en from '../en/twice.ts';
import type { Translated } from '../translated.ts';

/** The two pictures at the top of lesson 8, in German. */
const sides = ['linke', 'rechte'];

export const twice: Translated<typeof en.twice> = {
	label: 'Zwei Bilder, von denen eins zehnmal so lange gedauert hat',
	alt: (which) => `Ein Hund bei Sonnenuntergang: das ${sides[which]} Bild`,
	ask: 'Dieselben Wörter, dasselbe Rauschbild, dasselbe Netz. Welches hat zehnmal so lange gedauert?',
	options: ['Das linke', 'Das rechte'],
	/** `slow` is the one that took longer; `steps` of each. */
	answer: (right, slow, steps) =>
		`${right ? 'Ja' : 'Nein'}, es ist das ${sides[slow]}: Dort wurde das Netz ${steps[slow]} Mal gefragt. Beim anderen Bild genügten ${steps[1 - slow]} Mal.`
};
