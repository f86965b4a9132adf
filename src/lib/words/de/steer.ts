import type * as en from '../en/steer.ts';
import type { Translated } from '../translated.ts';

/** Words of the figures about what a prompt does, in German. */
export const steer: Translated<typeof en.steer> = {
	attention: {
		label: 'Wo die Wörter wirken',
		prompt: 'Prompt (auf Englisch)',
		promptHint: 'Ein anderer Prompt wird neu gezeichnet, auf deinem Gerät.',
		words: 'Wörter des Prompts',
		all: 'alle Wörter',
		start: 'Startzeichen',
		startHint: 'steht vor jedem Prompt',
		unknown: 'dem Netz nicht bekannt',
		quoted: (text) => `„${text}“`,
		layer: 'Schicht',
		layers: {
			coarse: (count, side) => `Mittel der ${count} bei ${side} × ${side}`,
			down: (block, side) => `Block ${block} auf dem Weg hinab, ${side} × ${side}`,
			mid: (side) => `ganz unten, ${side} × ${side}`,
			up: (block, side) => `Block ${block} auf dem Weg hinauf, ${side} × ${side}`
		},
		panels: {
			guess: 'das Schätzbild',
			mean: (count) => `Mittel aller ${count} Schichten`,
			layer: 'die gewählte Schicht'
		},
		/** “apple” gets 34 % … */
		gets: (name, share, place) =>
			`${name} bekommt bei diesem Schritt ${share} % der Aufmerksamkeit für die Wörter, ${place}.`,
		together: (share, place) =>
			`Alle Wörter zusammen bekommen ${share} % aller Aufmerksamkeit, ${place}; der Rest geht zwischen Teilen des Bildes hin und her.`,
		places: {
			even: 'fast gleichmäßig verteilt',
			'top left': 'am meisten oben links',
			'top middle': 'am meisten oben',
			'top right': 'am meisten oben rechts',
			'middle left': 'am meisten links',
			'middle middle': 'am meisten um die Mitte',
			'middle right': 'am meisten rechts',
			'bottom left': 'am meisten unten links',
			'bottom middle': 'am meisten unten',
			'bottom right': 'am meisten unten rechts'
		},
		alt: (panel, name, place, least, most) =>
			`Aufmerksamkeit für ${name}, ${panel}: ${place}; von ${least} bis ${most} % dessen, worauf ein Kästchen achtet.`,
		legend: 'dessen, worauf ein Kästchen achtet',
		share: (share) => `${share} %`,
		steps: 'Anteil an aller Aufmerksamkeit, Schritt für Schritt (Mittel aller Schichten)',
		stepsAlt: (name, share, all) =>
			`Bei diesem Schritt bekommt ${name} ${share} % aller Aufmerksamkeit, alle Wörter zusammen ${all} %.`,
		lines: {
			word: (name, share) => `— ${name} ${share} %`,
			all: (share) => `┄ alle Wörter ${share} %`
		},
		silent: 'Dieser Lauf verrät nicht, worauf das Netz geachtet hat.'
	},

	guidance: {
		label: 'Zwei Antworten, und wie weit über sie hinaus',
		scale: 'Führung',
		inWords: {
			0: 'der Prompt zählt nicht',
			1: 'der Prompt, wie das Netz ihn gelernt hat',
			between: 'zwischen den beiden',
			past: (times) => `der Unterschied, ${times} Mal`
		},
		without: 'ohne deine Wörter',
		negative: 'mit dem negativen Prompt',
		with: 'mit deinen Wörtern',
		guided: (scale) => `mit Führung ${scale}`,
		negativeField: 'Negativer Prompt: wovon weggesteuert wird',
		negativeHint: 'Tritt an die Stelle von „ohne deine Wörter“. Der Lauf wird neu gemacht.',
		burnt: (share) =>
			`Ausgebrannt: ${share} % der Zahlen liefen über Schwarz oder Weiß hinaus und wurden abgeschnitten.`,
		notBurnt: 'Nichts lief über Schwarz oder Weiß hinaus.',
		line: 'Die Schätzbilder als Punkte auf einer Linie. Die Einheit ist der Abstand der beiden.',
		lineAlt: (scale, along, beside) =>
			`Ohne deine Wörter liegt der Punkt bei 0, mit ihnen bei 1, geführt bei ${scale}. Beschnitten auf das, was ein Bild zeigen kann, liegt er bei ${along} längs der Linie und ${beside} daneben.`,
		points: {
			without: 'ohne',
			with: 'mit',
			guided: 'geführt',
			cut: 'aufs Bild beschnitten'
		},
		measured: (without, given, between, guided) =>
			`Stärke des vorhergesagten Rauschens: ohne ${without}, mit ${given}, geführt ${guided}; von ohne zu mit ${between}. Reines Rauschen hat etwa 110,9.`,
		changes: 'Wie weit die beiden Schätzbilder auseinanderliegen, Schritt für Schritt',
		changesAlt: (step, value, most) =>
			`Bei Schritt ${step} liegen sie ${value} auseinander (Schwarz bis Weiß ist 2). Am weitesten auseinander sind sie bei Schritt ${most}.`,
		single:
			'Das Netz antwortet hier nur ein Mal: Der Prompt ist leer, unbekannt oder derselbe wie der negative.',
		results: 'Dasselbe Rauschbild, so geführt bis ans Ende',
		make: 'Hier machen',
		making: (done, of) => `${done + 1} von ${of} entsteht …`,
		stop: 'Stopp',
		result: (scale, burnt) => `Führung ${scale}, ${burnt}\u00a0% ausgebrannt`,
		stale: 'Diese wurden mit anderen Wörtern gemacht. Mach sie neu.'
	},

	detail: {
		label: 'Wie viel ein Prompt offenlässt',
		nothing: 'gar kein Prompt',
		by: 'Gemessen an',
		measures: { features: 'dem, was das Netz sieht', pixels: 'den Punkten' },
		spread: (share) => `${share} %`,
		spreadAlt: (prompt, share) =>
			`${prompt}: Die acht Bilder liegen ${share} % so weit auseinander wie ohne Prompt.`,
		waiting: 'noch nicht gemessen',
		unknown: (words) => `nicht bekannt, darum weggelassen: ${words}`,
		stops: (prompt) =>
			`Hier gemessen: „${prompt}“ ist der letzte Prompt, mit dem die Bilder einander mindestens ein Zehntel ähnlicher werden als mit jedem davor.`,
		never: 'Hier gemessen: Kein Prompt macht die Bilder einander um ein Zehntel ähnlicher.',
		own: 'Dein eigener Prompt, Wort für Wort',
		ownHint:
			'Nach jedem Wort, das zählt, wird er abgeschnitten, und jedes Stück wird acht Mal gezeichnet.',
		make: 'Hier zeichnen',
		anew: 'Neu zeichnen',
		stop: 'Stopp',
		progress: 'Zeichnet',
		done: (done, of) => `${done} von ${of} Bildern`,
		seeds: (prompt) => `Acht Bilder zu „${prompt}“`,
		seedsOfNothing: 'Acht Bilder ohne Prompt',
		recipe: (sampler, steps, guidance) =>
			['Startwerte 1 bis 8', sampler, `${steps} Schritte`, `Führung ${guidance}`]
				.filter(Boolean)
				.join(' · ')
	}
};
