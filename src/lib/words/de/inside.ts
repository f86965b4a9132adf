import type * as en from '../en/inside.ts';
import type { Translated } from '../translated.ts';

/** “down.2” → the third block on the way down. */
function nameOf(part: string): string {
	if (part === 'none') return 'Nichts';
	if (part === 'skips') return 'Alle Drähte';
	if (part === 'attention') return 'Alles Umsehen';
	const [way, at = ''] = part.split('.');
	const which = Number(at) + 1;
	const block =
		way === 'skip'
			? `Draht ${which}`
			: way === 'mid'
				? 'Die Mitte'
				: `Block ${which} auf dem Weg ${way === 'down' ? 'hinab' : 'hinauf'}`;
	return part.endsWith('.attention') ? `${block}, das Umsehen` : block;
}

/** The figures of the lesson on the inside of the network, in German. */
export const inside: Translated<typeof en.inside> = {
	map: {
		label: 'Das Netz, Teil für Teil',
		title: 'Das Netz, Teil für Teil',
		plan: 'Die Teile des Netzes: links hinab, rechts hinauf, dazwischen Drähte',
		name: nameOf,
		enters: '↓ verrauschtes Bild hinein',
		leaves: 'Rauschen heraus ↑',
		spots: (side) => `${side} × ${side}`,
		eye: 'In Blöcken mit einem Punkt sehen sich Stellen um.',
		groups: 'Oder schneide alle einer Art',
		cutting: 'Was an diesem Block geschnitten wird',
		whole: 'seine eigene Arbeit',
		attention: 'sein Umsehen',
		errors: 'Sein Fehler ohne das, Schritt für Schritt, als Vielfaches dessen des ganzen Netzes',
		errorsAlt: (name, most) =>
			`${name}, geschnitten: Schlimmstenfalls ist der Fehler das ${most}-Fache dessen des ganzen Netzes.`,
		prompt: 'Prompt (auf Englisch)',
		promptHint:
			'Ein anderer Prompt wird auf deinem Gerät gezeichnet, einmal ganz und einmal mit dem Schnitt.',
		notice:
			'Zu Beginn ist der feinste Draht durchgeschnitten. Der Apfel bleibt ein Apfel, und rot, aber seine Schale und die Wand werden rau. Wähl irgendeinen anderen Draht oder Block, um stattdessen den zu schneiden.'
	},
	part: {
		is: {
			block:
				'Er reicht einen Stapel kleiner Bilder weiter und fügt hinzu, was er sich ausgerechnet hat.',
			wire: 'Er trägt den Stapel geradewegs hinüber auf den Weg hinauf.',
			attention: 'Hier sieht jede Stelle auf alle anderen, und auf deine Wörter.'
		},
		size: (side, channels) =>
			`Der Stapel hat ${channels} Bilder aus ${side} × ${side} Stellen. Vier davon, gleichmäßig ausgewählt:`,
		costs: (parameters, operations) =>
			`Darin stecken ${parameters} gelernte Zahlen, und eine Antwort kostet hier ${operations} Millionen Multiplikationen.`,
		channel: (which) => `Kleines Bild ${which} von vier`
	},
	cut: {
		whole: 'Das ganze Netz',
		wholeAlt: 'Das Bild, das das ganze Netz zeichnet',
		left: (name) => `Geschnitten: ${name}`,
		leftAlt: (name) => `Das Bild aus demselben Rauschbild, mit diesem Schnitt: ${name}`,
		right: (share) => `Von 100 Bildern findet das Prüfnetz ${share} ganz richtig.`
	},
	looking: {
		pick: 'Wähl die Stelle, die sich umsieht, mit den Pfeiltasten oder durch Zeigen',
		asks: 'Wähl eine Stelle. Sie sieht sich um.',
		told: (given, words) =>
			`Wohin sie sieht: zu ${given} % auf Stellen des Bildes, zu ${words} % auf Wörter.`,
		alt: (given) =>
			`Wie sehr die gewählte Stelle auf jede andere sieht; zusammen bekommen die ${given} % ihrer Aufmerksamkeit.`
	},
	probe: {
		label: 'Was die Mitte des Netzes schon weiß',
		title: 'Wo ist es?',
		step: 'Schritt',
		at: (step, of, noise) => `Schritt ${step} von ${of}, ${noise}`,
		rows: {
			x: 'Was das Netz bekommt',
			middle: 'Aus seiner Mitte gelesen',
			pixels: 'Aus den Punkten gelesen',
			truth: 'Wo es wirklich ist'
		},
		alt: (row, prompt) => `${row}: ${prompt}`,
		yours: 'deins',
		own: (row, prompt) =>
			`${row}: ${prompt}, auf deinem Gerät gezeichnet. Ganz unten steht das fertige Bild.`,
		scores: 'Wie gut jeder Umriss passt, von 100, Schritt für Schritt',
		scoresAlt: (middle, pixels) =>
			`Bei diesem Schritt passen Umrisse, die aus der Mitte gelesen sind, zu ${middle} von 100, aus den Punkten gelesene zu ${pixels}.`,
		lines: {
			middle: (share) => `— aus der Mitte ${share}`,
			pixels: (share) => `┄ aus den Punkten ${share}`
		},
		score: (share) => String(share),
		notice:
			'Bei Schritt 3 siehst du so gut wie nichts, und die Mitte des Netzes weiß schon, wo das Ding ist. In den Punkten sieht derselbe Ableser immer denselben Klecks. Hat das Netz ein Bild für dich gezeichnet, so nimmt dieses den ersten Platz ein, mit dem fertigen Bild ganz unten.'
	},

	/** A question whose answer is a step of a figure. */
	stepQuestion: {
		kicker: 'Aus der Figur weiter oben berechnet',
		label: 'Schritt',
		here: 'Den Schritt von oben nehmen',
		wait: 'Das wird noch berechnet. Deine Antwort wird beurteilt, sobald es fertig ist.',
		none: 'Schreib erst die Nummer eines Schritts hin.',
		outside: (least, most) => `Die Figur hat die Schritte ${least} bis ${most}.`
	}
};
