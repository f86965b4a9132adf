import type * as en from '../en/whole-equation.ts';
import type { Translated } from '../translated.ts';
import { fixed } from '../written.ts';

/** The figures of the lesson on the whole equation, in German. */
export const wholeEquation: Translated<typeof en.wholeEquation> = {
	signs: {
		label: 'Jedes Zeichen eines Schritts, mit seinem Bild, seinem Code und seinem Artikel',
		title: 'Zeichen für Zeichen',
		line: 'Der Schritt',
		from: 'Woraus μ gemacht ist',
		names: {
			next: 'das nächste Bild',
			mu: 'der Mittelwert',
			sigma: 'wie viel gewürfelt wird',
			z: 'der Wurf',
			x: 'das verrauschte Bild',
			eps: 'das vorhergesagte Rauschen',
			x0: 'das Schätzbild'
		},
		says: {
			next: 'Wohin der Weg geht. Es ist der Mittelwert plus das frische Rauschen, Punkt für Punkt addiert. (Das −1 bedeutet: einen Halt weiter, wie weit die Halte auch auseinanderliegen.)',
			mu: 'Die Mitte aller Stellen, an denen das nächste Bild liegen könnte. Es ist eine Mischung aus dem Schätzbild und dem verrauschten Bild, und selbst noch verrauscht.',
			sigma:
				'Eine einzige Zahl, für jeden Punkt dieselbe: die typische Größe des frischen Rauschens. Was du siehst, ist diese Zahl mal dem Wurf. Im letzten Schritt ist sie 0.',
			z: 'Frische Würfel, eine Zahl für jeden Punkt, in diesem Schritt gewürfelt und vom Netz nie gesehen.',
			x: 'Wo der Weg gerade steht. Im Training wird es so gemischt, aus einem Bild und Rauschen. Auf einem Weg ist es das, wobei der Schritt davor herauskam.',
			eps: 'Was laut dem Netz Rauschen ist. Unser Netz antwortet in v, und diese Zeile macht ε daraus. Das wahre kennt auf einem Weg niemand.',
			x0: 'Was übrig bleibt, wenn das vorhergesagte Rauschen herausgenommen ist. Es ist keine neue Antwort des Netzes, sondern dieselbe mit anderen Worten.'
		},
		paper: 'Aus dem Artikel:',
		cited: (source) => `${source.authors.split(',')[0]} et al. ${source.year}`,
		code: (file) => `Sein Code: ${file}`,
		notice:
			'Nur das vorhergesagte Rauschen kommt vom Netz. z wird an Ort und Stelle gewürfelt, und σ kommt aus einer Tabelle, die schon vor dem ersten Schritt da war.'
	},
	circle: {
		label: 'Bild und Rauschen als die beiden Seiten eines Viertelkreises',
		title: 'Ein Kreis',
		slider: 'Wie weit herum, vom Bild zum Rauschen',
		angle: (degrees) => `${degrees}°`,
		measured: (pictures) => `der Fehler des Netzes an ${pictures} neuen Bildern`,
		made: (pictures, angles) =>
			`Die Antworten des Netzes wurden an ${pictures} Bildern gemessen, die es nie gesehen hatte, jedes bei ${angles} Winkeln mit demselben Rauschen.`,
		letters: { x0: 'x₀', eps: 'ε', x: 'x', v: 'v', u: 'u' },
		names: {
			x0: 'das Bild',
			eps: 'das Rauschen',
			x: 'ihre Mischung',
			v: 'wohin es sich dreht',
			u: 'der gerade Weg'
		},
		asked: {
			eps: 'daneben, im Rauschen ε',
			x0: 'daneben, im Bild x₀',
			v: 'daneben, in v',
			u: 'daneben, in u'
		},
		error: 'Wie weit seine Antwort danebenliegt',
		clean: 'nur Bild',
		noisy: 'nur Rauschen',
		turn: (degrees) =>
			`Ein Viertelkreis vom Bild, rechts, zum Rauschen, oben. Die Mischung steht bei ${degrees} Grad. Ein Pfeil v zeigt den Kreis entlang, und der gerade Weg u führt vom Bild zum Rauschen.`,
		errors: (degrees) =>
			`Der Fehler des Netzes bei jedem Winkel, für das Rauschen, das Bild, v und u. Eine Marke steht bei ${degrees} Grad. Die Zahlen stehen darunter.`,
		notice:
			'Es ist eine Antwort, auf vier Arten gesagt. Als Rauschen gesagt, stimmt sie am verrauschten Ende fast. Als Bild gesagt, stimmt sie am sauberen Ende fast. Auf halbem Weg kreuzen sich die beiden Linien.'
	},
	bells: {
		label: 'Zwei Glocken, die eine dritte ergeben',
		title: 'Zwei Glocken',
		picture: 'Was der saubere Wert über den nächsten verrät',
		noisy: 'Was der verrauschte Wert über ihn verrät',
		both: 'Beide zusammen: μ ± σ',
		bell: (name, mean, std) => `${name}: ${mean} ± ${std}.`,
		alt: (bells) => `Drei Glockenkurven über einer Zahl. ${bells.join(' ')}`,
		step: 'Schritt eines Wegs von zwanzig',
		of: (step) => `${step} von 20`,
		x0: 'Der saubere Wert',
		x: 'Der verrauschte Wert',
		doubt: 'Wie unsicher der saubere Wert ist',
		doubts: (doubt) =>
			doubt === 0
				? 'genau bekannt'
				: doubt === 1
					? 'so gestreut wie Rauschen'
					: `± ${fixed(doubt, 2)}`,
		ends: (least, now, most) =>
			`σ ist ${least}, wo der saubere Wert bekannt ist, jetzt ${now}, und ${most}, wo er so gestreut ist wie Rauschen.`,
		notice:
			'Die dritte Glocke liegt zwischen den beiden anderen, näher an der schmaleren, und ist schmaler als beide. Ihre Mitte ist μ, ihre Breite ist σ. Mach den sauberen Wert unsicher, und σ wächst bis zu seinem anderen Ende.'
	},
	field: {
		label: 'Ein Feld: seine Pfeile, und die Wege, die ihnen folgen',
		title: 'Ein Feld',
		scale: 'Wie der Weg aufgeschrieben ist',
		scales: {
			mixture: '√ᾱ x₀ + √(1−ᾱ) ε',
			full: 'x₀ + ςε',
			flow: '(1−t) x₀ + tε'
		},
		plainScales: {
			mixture: 'wie in den Lektionen',
			full: 'Bild in voller Stärke',
			flow: 'als Flow'
		},
		noise: 'Rauschen',
		alt: (mixture) =>
			`Eine Ebene mit Punkten auf einer Spirale, ${mixture}. Pfeile zeigen dorthin, wo Daten wahrscheinlich sind. Von einer Stelle, die du verschieben kannst, führen ein Weg ohne frisches Rauschen und vier mit ihm zur Spirale.`,
		place: (x, y) => `Die betrachtete Stelle: ${x}; ${y}. Pfeiltasten bewegen sie.`,
		ode: 'der Weg ohne frisches Rauschen',
		sde: 'vier Wege mit frischem Rauschen',
		guess: 'das Schätzbild, soweit es noch in der Mischung steckt',
		arrow: 'das Feld: wohin Daten wahrscheinlicher werden',
		again: 'Andere Würfel',
		table: 'Eine Antwort an der gewählten Stelle, auf fünf Arten',
		quantities: {
			score: 'Score: wohin Daten wahrscheinlicher werden',
			eps: 'ε: das Rauschen darin',
			x0: 'x₀: das Schätzbild',
			v: 'v: die Drehung des Kreises',
			u: 'u: der gerade Weg'
		},
		notice:
			'Jeder Pfeil zeigt auf das Schätzbild seiner eigenen Stelle. Schalte um, wie der Weg aufgeschrieben ist, und die Bahnen ändern ihre Form, aber nicht ihre Enden.'
	},
	clocks: {
		label: 'Dieselben Halte auf vier Uhren, und was daraus wurde',
		title: 'Vier Uhren',
		stops: 'Halte unterwegs',
		count: (stops) => `${stops} Halte`,
		names: {
			linear: 'Linear (2020)',
			cosine: 'Kosinus (2021)',
			flow: 'Flow (2022)',
			shifted: 'Flow, um 3 verschoben (2024)'
		},
		try: 'In der Spielwiese',
		measured: (pictures) => `${pictures} Bilder je Uhr`,
		made: (pictures) =>
			`Jeder von ${pictures} Prompts wurde mit jeder Uhr gegangen, vom selben Rauschbild aus, mit DDIM und Führung 3. Das Prüfnetz hat alle angesehen.`,
		noise: 'mehr Rauschen',
		picture: 'mehr Bild',
		axis: 'ln von Signal zu Rauschen (ln SNR)',
		plainAxis: 'wie viel Bild auf das Rauschen kommt; die gestrichelte Linie ist halb und halb',
		alt: (clock, stops) =>
			`${clock}: wo ${stops} Halte zwischen Rauschen, links, und Bild, rechts, stehen.`,
		judge: (right, error) => `Alles richtig: ${right} % (± ${error}).`,
		apart: (distance) => `${distance} % vom feinsten Weg entfernt.`,
		finest: (stops, right) =>
			`Der feinste Weg hat ${stops} Halte; von seinen Bildern sind ${right} % ganz richtig. Abstände sind in Prozent von Schwarz bis Weiß, und ± sagt, wie weit Glück einen Anteil leicht verschoben haben kann.`,
		notice:
			'Alle vier gehen denselben Weg, vom Rauschen links zum Bild rechts. Sie halten nur an anderen Stellen. Bei wenigen Halten macht das etwas aus, bei vielen kaum.'
	}
};

/** A question whose answer is an angle. */
export const anglesQuestion: Translated<typeof en.anglesQuestion> = {
	kicker: 'Aus der Figur weiter oben berechnet',
	label: 'Grad',
	here: 'Den Winkel von oben nehmen',
	wait: 'Das wird noch berechnet. Deine Antwort wird beurteilt, sobald es fertig ist.',
	none: 'Schreib erst eine Zahl hin.',
	outside: (least, most) => `Der Winkel läuft von ${least} bis ${most} Grad.`
};
