import type * as en from '../en/one-step.ts';
import type { Translated } from '../translated.ts';
import { significant } from '../written.ts';

/** What is shown of one step of a walk: its equation, its numbers, its charts; in German. */
export const oneStep: Translated<typeof en.oneStep> = {
	equation: {
		terms: {
			x: 'wo wir stehen',
			eps: 'das vorhergesagte Rauschen',
			x0: 'sein Schätzbild',
			mu: 'wo die Mitte des nächsten liegt',
			noise: 'frisches Rauschen',
			next: 'wohin wir gehen'
		},
		noNoise: 'kein frisches Rauschen: σ ist 0',
		pick: (term) => `Bild: ${term}. Pfeiltasten wählen ein Pixel.`,
		pictureLegend: 'Bilder: Schwarz bis Weiß, was darüber hinausgeht, ist abgeschnitten',
		noiseLegend: 'Rauschen: null ist mittleres Grau'
	},
	/** What the signs are called when they are heard. */
	spoken: {
		x: 'x bei diesem Schritt:',
		eps: 'Epsilon Dach:',
		x0: 'x null Dach:',
		mu: 'My:',
		move: 'My minus x:',
		noise: 'Sigma mal z:',
		sigma: 'Sigma:',
		z: 'z:',
		next: 'x beim nächsten Schritt:'
	},
	readout: {
		/** All numbers of a pixel at a step, or that of one picture. */
		said: (pixel, colour, numbers) => `${pixel} ${colour}: ${numbers.join('; ')}`,
		saidOfStep: (step, sentence) => `Schritt ${step}, ${sentence}`,
		colors: ['Rot', 'Grün', 'Blau'],
		color: 'Farbe des Pixels',
		pixel: (x, y) => `Pixel (${x}, ${y})`,
		where: 'wo',
		check: (difference, count) =>
			difference === 0
				? `Geht für alle ${count} Zahlen des Bildes genau auf.`
				: `Geht für alle ${count} Zahlen des Bildes bis auf ${significant(difference, 1)} auf.`
	},
	charts: {
		summary: 'Alle seine Zahlen auf einmal',
		levels: 'Bild und Rauschen, Schritt für Schritt',
		levelsAlt: (signal, noise) =>
			`Bei diesem Schritt ist x zu ${signal} % Bild und zu ${noise} % Rauschen, nach ihren Quadraten.`,
		signal: (share, sign) => `— Anteil des Bildes ${sign}${share} %`,
		noise: (share) => `┄ Rauschen ${share} %`,
		spread: 'Wie die Zahlen verteilt sind, neben der Glockenkurve reinen Rauschens',
		spreadAlt: (name, spread) => `Histogramm, ${name}: ${spread}.`,
		meanAndSpread: (mean, spread) => `Mittelwert ${mean}, Streuung ${spread}`,
		which: 'Wessen Zahlen',
		quantities: { x: 'verrauschtes Bild', eps: 'vorhergesagtes Rauschen', x0: 'Schätzbild' }
	},
	beats: {
		guess: {
			name: 'Das Rauschen schätzen',
			sentence: 'Das Netz sieht das verrauschte Bild an und sagt, welcher Teil davon Rauschen ist.'
		},
		clean: {
			name: 'Das saubere Bild ausrechnen',
			sentence: 'Nimm all dieses Rauschen weg, und du siehst, was das Netz am Ende erwartet.'
		},
		move: {
			name: 'Ein Stück weit gehen',
			plainly:
				'Es springt nicht dorthin. Ein Zug macht es ein wenig mehr zum Bild und ein wenig weniger verrauscht.',
			sentence: (from, to) =>
				`Es springt nicht dorthin. Ein Zug bringt den Anteil des Bildes (ᾱ) von ${from} % auf ${to} %.`
		},
		add: {
			name: 'Frisches Rauschen dazu',
			some: (sigma) =>
				`Dann kommt neues Rauschen dazu,${sigma ? ` ${sigma} stark,` : ''} damit das nächste Bild so verrauscht ist, wie das Netz es erwartet.`,
			none: 'Dieser Sampler gibt keins dazu: σ ist 0, und der Zug allein ist der Schritt.',
			last: 'Nicht im letzten Schritt: σ ist 0, und was übrig bleibt, ist das Bild.'
		}
	}
};
