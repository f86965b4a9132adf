import type * as en from '../en/limits.ts';
import type { Translated } from '../translated.ts';

/** The figures of the lesson on limits, in German. */
export const limits: Translated<typeof en.limits> = {
	letters: {
		label: 'Schilder mit Wörtern darauf',
		title: 'Schildermaler',
		own: 'Dein eigenes Wort, vier Buchstaben',
		ownHint: 'Drück die Eingabetaste, und es wird sechs Mal gemalt. Nur Buchstaben von A bis Z.',
		row: (word) => `„${word}“`,
		unseen: 'Dieses Wort wurde ihm nie gezeigt.',
		whole: (right, of) => `${right} von ${of} sind richtig.`,
		reads: (text) => `liest ${text}`,
		length: 'Buchstaben im Wort',
		kinds: { seen: 'Wörter, die ihm gezeigt wurden', unseen: 'Wörter, die ihm nie gezeigt wurden' },
		chance: (letters, words) =>
			`${letters} von 100 Buchstaben richtig, also ${words} von 100 Wörtern.`,
		measured: (words) => `Gemessen mit vier Buchstaben: ${words}.`,
		each: 'Wie oft jeder Buchstabe stimmt, in Prozent',
		one: (letter, right) => `${letter}: ${right} %`,
		notice:
			'Die meisten Buchstaben stimmen, und trotzdem ist die Hälfte der Wörter falsch. Unter jedem Bild steht, was ein zweites Netz dort liest, das Prüfnetz.'
	},
	hands: {
		label: 'Sechzehn Hände, und die fünfzehn, die das Training gezeigt hat',
		title: 'Hände',
		shown: 'Was das Training gezeigt hat: fünfzehn Zeichnungen, alle mit dem Wort „hand“ (Hand)',
		drawn: 'Was das Modell zeichnet, wenn du eine Hand verlangst',
		pass: (seed) => `Nummer ${seed} durchgehen lassen`,
		choose: (chosen, of) =>
			chosen
				? `Du ließest ${chosen} von ${of} durchgehen.`
				: 'Kreuz jede an, die du durchgehen ließest: eine richtige Hand, mit Fingern, die man zählen kann.',
		notice:
			'Jede hat die richtige Farbe und Stücke, die wie Finger aussehen. Aber versuch, sie zu zählen. Und wenige sind eindeutig eine der fünfzehn.'
	},
	rare: {
		label: 'Dinge, die das Training am seltensten gezeigt hat',
		title: 'Seltene Dinge',
		shown: 'gezeigt',
		rows: { anchor: 'Ein Anker', trumpet: 'Eine Trompete', ufo: 'Ein UFO' },
		note: (right, most, share) =>
			`Richtig in ${right} von 100. ${most ? `Am häufigsten sieht das Prüfnetz „${most}“ (${share} von 100).` : ''}`,
		chart: {
			x: 'Wie oft im Training gezeigt',
			y: 'Richtig, in Prozent',
			dot: (thing, right, shown) => `${thing}: richtig in ${right} %, ${shown} Mal gezeigt`,
			alt: (rare, common, least) =>
				`Wie oft jedes Ding richtig ist, dagegen, wie oft das Training es gezeigt hat. ${rare} Die ${common} anderen wurden je mehr als 20.000 Mal gezeigt, und alle sind in ${least} % oder mehr richtig.`
		},
		notice:
			'Alle drei wurden etwa gleich oft gezeigt. Eins davon gerät zu blauen Klumpen, die das Prüfnetz für Anker hält, und die anderen beiden haben nie richtig Gestalt angenommen.'
	},
	relations: {
		label: 'Ein Ding auf einem anderen',
		title: 'Welches liegt oben?',
		both: (share) => `Das Prüfnetz findet in ${share} von 100 beide.`,
		turned: (distance, other) =>
			`Von der Reihe darüber unterscheidet sie sich um ${distance} %, und bei anderem Rauschen um ${other} %.`,
		sees: (things) => things.join(' + '),
		notice:
			'Die ersten beiden Reihen verlangen Gegenteiliges und bekommen fast dieselben Bilder, auf denen keines von beiden ganz ist. Nebeneinander gelingen beide gut.'
	},
	colours: {
		label: 'Welche Farbe ein Apfel bekommt, wenn du keine nennst',
		title: 'Die Farbe, die du nicht verlangt hast',
		trained: 'Im Training',
		even: 'Sieben Farben, alle gleich oft: je 14 von 100.',
		row: (guidance) => `Führung ${guidance}`,
		share: (colour, share) => `${colour} ${share}`,
		none: 'keine Farbe',
		recipe: (prompt, steps) => `„${prompt}“ · ${steps} Schritte`,
		notice:
			'Im Training kam keine Farbe häufiger vor als eine andere. Je stärker die Wörter ziehen, desto mehr Äpfel sind rot.'
	}
};

/** A question whose answer is a number of letters. */
export const lettersQuestion: Translated<typeof en.lettersQuestion> = {
	kicker: 'Aus der Figur weiter oben berechnet',
	label: 'Buchstaben',
	here: 'Die Zahl von oben nehmen',
	wait: 'Das wird noch berechnet. Deine Antwort wird beurteilt, sobald es fertig ist.',
	none: 'Schreib erst eine Zahl hin.',
	outside: (least, most) => `Denk an ${least} bis ${most} Buchstaben.`
};
