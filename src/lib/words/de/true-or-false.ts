import type * as en from '../en/true-or-false.ts';
import type { Translated } from '../translated.ts';

/** The cards that say what people say, in German. */
export const trueOrFalse: Translated<typeof en.trueOrFalse> = {
	label: 'Wahr oder falsch? Was man über Bildgeneratoren so sagt',
	title: 'Wahr oder falsch?',
	verdicts: { true: 'Wahr', partly: 'Halb wahr', false: 'Falsch' },
	place: (at, all) => `Karte ${at} von ${all}`,
	waiting: 'Was meinst du?',
	right: 'Richtig.',
	wrong: (is) => `Nicht ganz: ${is.toLowerCase()}.`,
	lesson: 'In der Lektion nachsehen',
	next: 'Nächste Karte',
	previous: 'Vorige Karte',
	score: (right, told) =>
		told === 0 ? 'Noch nichts beantwortet.' : `${right} von ${told} richtig eingeschätzt.`,
	notice:
		'Am schwersten sind die halb wahren. An dem meisten, was darüber gesagt wird, ist etwas Wahres dran.'
};
