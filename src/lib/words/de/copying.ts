import type * as en from '../en/copying.ts';
import type { Translated } from '../translated.ts';
import { grouped } from '../written.ts';

const group = (count: number): string => grouped(count);

/** The figures of the lesson on copying, credit and cost, in German. */
export const copying: Translated<typeof en.copying> = {
	memorise: {
		label: 'Ein exakter Lerner neben unserem Netz',
		title: 'Auswendig, oder nicht',
		badge: 'exakt, und aufgezeichnet',
		slider: 'Bilder, die der exakte Lerner bekam',
		count: (count) => (count === 1 ? 'ein Bild' : `${count} Bilder`),
		exact: 'Der exakte Lerner',
		network: 'Unser Netz',
		drawn: 'Was es gezeichnet hat',
		nearest: 'Das Nächste, das ihm gezeigt wurde',
		distance: (distance) => `Sie liegen ${distance} auseinander, von 100.`,
		waiting: 'Sieht nach …',
		again: 'Anderes Rauschbild',
		notice:
			'Der exakte Lerner gibt immer eins seiner Bilder zurück, bis auf den Punkt, wie viele er auch bekam. Das Netz tut das nie.'
	},
	pictures: {
		label:
			'Zwei kleine Netze, die kein Bild teilen, und was jedes aus demselben Rauschbild zeichnet',
		title: 'Zwei Hälften, in Bildern',
		slider: 'Bilder, die jedem der beiden gezeigt wurden',
		count: (count) => (count === 1 ? 'je ein Bild' : `je ${group(count)} Bilder`),
		roles: {
			shownFirst: 'Das Nächste, das dem ersten gezeigt wurde',
			first: 'Das erste Netz zeichnete',
			second: 'Das zweite zeichnete',
			shownSecond: 'Das Nächste, das dem zweiten gezeigt wurde'
		},
		names: {
			shownFirst: 'dem ersten gezeigt',
			first: 'vom ersten gezeichnet',
			second: 'vom zweiten gezeichnet',
			shownSecond: 'dem zweiten gezeigt'
		},
		alt: (role, number) => `${role}, Rauschbild ${number}`,
		apart: (distance) => `Abstand ${distance}`,
		table: (statics) => `Wie weit auseinander, von 100: das Mittel aus ${statics} Rauschbildern`,
		heads: ['Bilder je Netz', 'beide Zeichnungen', 'gezeichnet und gezeigt', 'frisch und gezeigt'],
		notice:
			'In jeder Spalte haben beide Netze mit demselben Rauschbild begonnen. Mit einem Bild gibt jedes sein eigenes zurück. Mit vielen zeichnen die beiden fast dasselbe Bild, und es ist keins, das einem von ihnen gezeigt wurde.'
	},
	halves: {
		label: 'Zwei Lerner, die keinen Punkt teilen',
		title: 'Zwei Hälften',
		slider: 'Punkte, die jedem der beiden gezeigt wurden',
		size: (points) => `je ${group(points)} Punkte`,
		first: 'der erste, und was ihm gezeigt wurde',
		second: 'der zweite, und was ihm gezeigt wurde',
		gap: (gap) => `Vom selben Start aus enden die beiden im Schnitt ${gap} auseinander.`,
		waiting: 'Sie lernen …',
		table: 'Wie aufgezeichnet: wie weit auseinander sie enden',
		busy: 'Lernt auf deinem Gerät',
		live: 'Gerade eben auf deinem Gerät gelernt',
		progress: 'Training',
		step: (step, of) => `${group(step)} von ${group(of)} Schritten`,
		train: 'Beide hier trainieren',
		stop: 'Stopp',
		alt: (points, gap) =>
			`Zwei Lerner, jedem wurden ${points} Punkte gezeigt, die der andere nie sah. ${gap ? `Von denselben Starts aus enden sie im Schnitt ${gap} auseinander.` : ''}`,
		notice:
			'Eine Linie verbindet die beiden Enden eines Starts. Bei wenigen Punkten sind die Linien lang, denn jeder Lerner gibt seine eigenen Punkte zurück. Bei vielen enden beide an derselben neuen Stelle.'
	},
	energy: {
		label: 'Energie für Bilder, und dafür, sie machen zu lernen',
		title: 'Stromzähler',
		badge: 'aus veröffentlichten Zahlen',
		slider: 'Gemachte Bilder',
		pictures: (count) => (count === '1' ? 'Ein Bild' : `${count} Bilder`),
		kettle: 'Ein Liter Wasser, zum Kochen gebracht',
		ours: 'Unser Modell trainieren, geschätzt',
		training: 'Stable Diffusion 1 trainieren, nur die Chips',
		range: (from, to) => `${from} bis ${to}`,
		mean: (use, kettles) =>
			`Beim Mittel der 2023 gemessenen Modelle sind das ${use}, oder ${kettles} Wasserkocher voll.`,
		notice:
			'Die Skala steigt in Zehnerschritten, jeder ist das Zehnfache. Ein Bild braucht wenig, das Training viel, und nach etwa zehn Millionen Bildern hat das Wenige das Viele eingeholt.'
	}
};

/** A question whose answer is a number of millions. */
export const picturesQuestion: Translated<typeof en.picturesQuestion> = {
	kicker: 'Aus der Figur weiter oben berechnet',
	label: 'Millionen Bilder',
	here: 'Die Zahl von oben nehmen',
	wait: 'Das wird noch berechnet. Deine Antwort wird beurteilt, sobald es fertig ist.',
	none: 'Schreib erst eine Zahl hin.',
	outside: (least, most) => `Denk an ${least} bis ${most} Millionen.`
};
