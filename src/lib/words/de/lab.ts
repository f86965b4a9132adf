import type * as en from '../en/lab.ts';
import type { Translated } from '../translated.ts';
import { fixed, grouped } from '../written.ts';

/** Words of the two-dimensional lab, in German. */
export const lab: Translated<typeof en.lab> = {
	title: 'Labor',
	lead: 'Ein Bild hat Tausende von Zahlen; ein Punkt in einer Ebene hat zwei, darum siehst du hier alles. Wähl eine Form, drück auf Trainieren und sieh zu, wie ein kleines Netz lernt, Rauschen in sie zu verwandeln.',
	description:
		'Trainiere in deinem Browser ein Diffusionsmodell, an Punkten in einer Ebene: Zeichne eine Form, sieh zu, wie das Netz ihr Feld lernt, und vergleiche es mit der exakten Antwort.',
	bar: {
		label: 'Training',
		train: 'Trainieren',
		pause: 'Pause',
		once: 'Ein Batch',
		restart: 'Von vorn',
		step: 'Schritt',
		loss: 'Verlust',
		distance: 'Abstand zu den Daten',
		exact: 'exakter Entrauscher',
		unknown: '…',
		waiting: 'startet',
		backend: (backend, ms) =>
			`live · ${backend === 'wasm' ? 'WebAssembly' : 'JavaScript'}${ms === undefined ? '' : ` · ${ms < 10 ? fixed(ms, 1) : Math.round(ms)} ms pro Schritt`}`
	},
	loss: {
		title: 'Verlust, Schritt für Schritt',
		none: 'noch nicht trainiert',
		alt: (steps, first, last) =>
			first === undefined || last === undefined
				? 'Verlust: Das Netz ist noch nicht trainiert.'
				: `Verlust über ${steps} Schritte: von ${fixed(first, 3)} auf ${fixed(last, 3)}.`
	},
	history: {
		label: 'Zurück zu Schritt',
		at: (step) => grouped(step)
	},
	settings: {
		title: 'Das Netz und sein Training',
		target: 'Es sagt vorher',
		targets: {
			eps: 'ε, das Rauschen',
			x0: 'x₀, den sauberen Punkt',
			v: 'v, eine Mischung aus beiden',
			flow: 'u, den geraden Weg'
		},
		width: 'Breite',
		depth: 'Schichten',
		waves: 'Wellen, die es hört',
		wavesHint: 'Sinus und Kosinus des Orts. Ohne sie kommen feine Einzelheiten langsam.',
		rate: 'Lernrate',
		batch: 'Batch',
		schedule: 'Rauschplan',
		schedules: {
			cosine: 'Kosinus',
			linear: 'Linear',
			sigmoid: 'Sigmoid',
			flow: 'Flow-Zeit'
		},
		parameters: (count) => `${grouped(count)} Zahlen zu lernen`,
		told: 'Ihm die Klasse sagen'
	},
	walk: {
		title: 'Wie es geht',
		sampler: 'Sampler',
		steps: 'Schritte',
		eta: 'η, frisches Rauschen',
		label: 'Verlangt',
		classes: (number) => (number === 0 ? 'irgendetwas' : `Klasse ${number}`),
		guidance: 'Führung'
	},
	take: {
		title: 'Nimm es mit',
		lead: 'Das trainierte Netz, wie TensorFlow.js es speichert, in zwei Dateien: tf.loadLayersModel liest sie überall, und diese Seite auch.',
		save: 'Netz speichern',
		open: 'Gespeichertes öffnen',
		points: 'Punkte speichern',
		saved: 'Gespeichert: lab.json und lab.weights.bin.',
		opened: 'Geöffnet, mit seinem Aufbau. Drück auf Trainieren, und es lernt weiter.',
		python: 'Dasselbe Training in PyTorch',
		pythonLead: 'Eine Seite, die points.csv liest, trainiert und mit DDIM Proben zieht.',
		copy: 'Code kopieren'
	},
	hide: {
		title: 'Für Lehrkräfte: was gezeigt wird',
		lead: 'Lass Teile weg und gib dann den Link weiter. Wer ihn öffnet, kann sie hier zurückholen.',
		parts: {
			data: 'Auswahl der Daten',
			training: 'Einstellungen des Netzes',
			field: 'Das Feld',
			density: 'Dichte',
			walks: 'Einstellungen des Wegs',
			steps: 'Ein Schritt, langsam',
			experiments: 'Experimente',
			take: 'Nimm es mit'
		}
	},
	link: 'Link kopieren',
	reset: 'Zurücksetzen'
};
