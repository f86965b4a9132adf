import type * as en from '../en/compare.ts';
import type { Translated } from '../translated.ts';
import { fixed, grouped } from '../written.ts';

/** “1 Auswertung”, “2.000 Auswertungen”. */
const evaluated = (evaluations: number): string =>
	`${count(evaluations)} ${evaluations === 1 ? 'Auswertung' : 'Auswertungen'}`;

/** Words of the comparison of samplers, in German. */
export const compare: Translated<typeof en.compare> = {
	title: 'Vergleich',
	lead: 'Zwei Dinge ändern sich, eins von Spalte zu Spalte, eins von Zeile zu Zeile; alles andere bleibt. Fang damit an, wie der Weg gegangen und wie oft das Netz gefragt wird, oder wähl zwei beliebige andere.',
	description:
		'Zwei Dinge eines Rezepts, irgend zwei, als Gitter von Bildern: dreizehn Sampler bei gleich vielen Auswertungen des Netzes und welcher am nächsten kommt, Wörter gegen Startwerte, Führung gegen Schritte.',
	sampler: 'Sampler',
	row: evaluated,
	made: (evaluations, steps) =>
		`${evaluated(evaluations)}, ${steps} ${steps === 1 ? 'Schritt' : 'Schritte'}`,
	progress: (made, of) => `${made} von ${of}`,
	waiting: 'wartet',
	recorded: 'aufgezeichnet',
	skipped: 'ausgelassen',
	failed: 'gescheitert',
	skip: 'Auslassen',
	distance: 'Abstand',
	unknown: 'noch nicht bekannt',
	time,
	cell: (name, evaluations, state) =>
		`${name}, ${evaluated(evaluations)}, ${state}. Die Pfeile nach links und rechts gehen alle Wege durch; Enter öffnet ihn in der Spielwiese.`,
	done: (time, distance) => `gemacht in ${time}, Abstand ${distance}`,
	doneBefore: (distance) => `aufgezeichnet, Abstand ${distance}`,
	start: 'Bilder machen',
	more: 'Den Rest machen',
	stop: 'Stopp',
	again: 'Ausgelassene nachholen',
	left: (evaluations, time) =>
		time ? `noch ${evaluated(evaluations)}, hier etwa ${time}` : `noch ${evaluated(evaluations)}`,
	complete: 'Alle Bilder sind gemacht.',
	scrub: 'Rauschen in allen Wegen',
	scrubbed: (words, percent) => `${words}, ${percent} % Signal`,
	result: 'die Ergebnisse',
	show: 'Gezeigt',
	shows: { x: 'x(t), wie es ist', x0: 'x̂₀, das Schätzbild' },
	reference: {
		about: (evaluations, sampler) =>
			`Der Abstand ist der zu dem Punkt, an dem der Weg ohne frisches Rauschen endet, wenn er sich Zeit nimmt: der Maßstab, ${evaluated(evaluations)} von ${sampler} vom selben Rauschbild aus. Es ist das quadratische Mittel des Unterschieds, auf der Skala von −1 (Schwarz) bis 1 (Weiß).`,
		start: (time) => (time ? `Maßstab machen, etwa ${time}` : 'Maßstab machen'),
		label: 'Der Maßstab',
		progress: (made, of, time) => `${count(made)} von ${count(of)}, noch ${time}`,
		done: (evaluations, time) => `${evaluated(evaluations)} in ${time}.`,
		alt: 'Der Maßstab'
	},
	stochastic:
		'gibt frisches Rauschen dazu: Er endet absichtlich woanders, und sein Abstand ist kein Fehler',
	overshoots: (names) =>
		`Bei so wenigen Schritten auf diesem Rauschplan schießt ${names} übers Ziel hinaus: Die Werte enden weit außerhalb von −1 … 1, und das Bild ist Müll. Nimm mehr Schritte, einen anderen Sampler oder den skaliert linearen Rauschplan.`,
	and: ' und ',
	settings: {
		column: (which) => `Sampler ${which}`,
		rowsHint: 'Zahlen von 1 bis 1000, mit Leerzeichen dazwischen.',
		add: 'Neuer Sampler',
		remove: (name) => `${name} entfernen`,
		model: 'Modell',
		prompt: 'Prompt (auf Englisch)',
		negative: 'Negativer Prompt',
		seed: 'Startwert',
		anotherSeed: 'Anderer Startwert',
		guidance: 'Führung',
		guidanceForm: 'Art der Führung',
		sharedForm: 'wie alle',
		schedule: 'Rauschplan',
		spacing: 'Verteilung',
		clip: 'Das Schätzbild innerhalb von −1 … 1 halten',
		reset: 'Von vorn',
		link: 'Link kopieren'
	},
	race: {
		label: 'Sampler bei gleich vielen Auswertungen',
		title: 'Ein Rennen zu gleichen Kosten',
		evaluations: 'Auswertungen je Sampler',
		all: 'Alle in einer Tabelle',
		recipe: (prompt, seed) => `„${prompt}“ · Startwert ${seed}`,
		notice:
			'Bei wenigen Auswertungen sind die Sampler uneins, und nicht alle sind fertig. Gib ihnen mehr, und die ohne frisches Rauschen einigen sich auf ein Bild.'
	}
};

function time(ms: number): string {
	if (ms < 1000) return `${ms.toFixed(0)} ms`;
	if (ms < 60_000) return `${fixed(ms / 1000, 1)} s`;
	return `${(ms / 60_000).toFixed(0)} min`;
}

function count(value: number): string {
	return grouped(value);
}
