import type * as en from '../en/spectrum.ts';
import type { Translated } from '../translated.ts';

const waves = (count: number): string => (count === 1 ? '1 Welle' : `${count} Wellen`);

/** Words of what a step has of each size of shape, in German. */
export const spectrum: Translated<typeof en.spectrum> = {
	title: 'Von großen Formen zu feinen Einzelheiten',
	x: 'Wellen pro Seite',
	y: 'Leistung',
	now: 'x(t)',
	guess: 'x̂₀',
	noise: 'Rauschen',
	alt: (covered) =>
		covered === 0
			? 'Leistung der Wellen von groß bis fein, auf logarithmischen Achsen: x(t) und das Schätzbild. Das Rauschen verdeckt keine davon.'
			: `Leistung der Wellen von groß bis fein, auf logarithmischen Achsen: x(t) und das Schätzbild. Das Rauschen verdeckt, was feiner ist als ${waves(covered)} pro Seite.`,
	notice: (covered, finest) =>
		covered >= finest
			? 'Achte darauf: Jede Welle des Schätzbilds ragt über das Rauschen.'
			: covered === 0
				? 'Achte darauf: Das Rauschen ist lauter als jede Welle des Schätzbilds. Was hier gezeichnet ist, ist allein aus dem Prompt erfunden.'
				: `Achte darauf: Große Formen kommen zuerst. Bis zu ${waves(covered)} pro Seite ragt das Schätzbild über das Rauschen; feinere sind noch von ihm verdeckt.`
};
