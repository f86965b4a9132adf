import type * as en from '../en/playground.ts';
import type { Translated } from '../translated.ts';
import { backendName } from './site.ts';
import { fixed, grouped } from '../written.ts';

/** What each model is, by its name. */
const MODELS: Readonly<Record<string, string>> = {
	'scenes-64': 'hat von Trainingsbildern gelernt; es geht viele kleine Schritte.',
	'scenes-64-few':
		'hat gelernt, wo die Wege des Modells enden, Führung eingeschlossen; ein großer Schritt genügt ihm.',
	'scenes-64-early':
		'so, wie das Modell nach 28 % seiner Trainingsbilder war. Autoguidance geht weg von dem, was es sagt.'
};

/** Words of the playground, in German. */
export const playground: Translated<typeof en.playground> = {
	title: 'Spielwiese',
	lead: 'Sag, was du sehen willst, sieh zu, wie es aus Rauschen entsteht, und schau in jeden Schritt hinein. (Das Modell versteht nur Englisch.)',

	prompt: {
		label: 'Prompt',
		negative: 'Negativer Prompt: wovon weggesteuert wird',
		nothing: 'nichts',
		notSketched:
			'Die schnelle Skizze kann bei Führung 3 nicht davon wegsteuern; der ganze Weg, der folgt, kann es.',
		tokens: 'Was das Netz liest',
		unknown: 'unbekannt',
		cut: 'gekappt',
		replace: (word, by) => `„${word}“ durch „${by}“ ersetzen`,
		more: (count) => `und ${grouped(count)} weitere`,
		unconditional: 'nichts: Das Bild ist unbedingt'
	},

	draw: {
		draw: 'Zeichnen',
		cancel: 'Abbrechen',
		undo: 'Rückgängig',
		reset: 'Zurücksetzen',
		again: 'Neu würfeln',
		follow: 'Folge mir: bei jeder Änderung eine schnelle Skizze, der ganze Weg, wenn ich ruhe',
		resting: 'Halt kurz inne, und es wird ganz gezeichnet.',
		progress: 'Zeichnet',
		step: (step, of, ms) => `Schritt ${step} von ${of}${perStep(ms)}`,
		fetching: 'wartet auf das Modell',
		changed: 'Das Rezept hat sich geändert, seit dies gezeichnet wurde.'
	},

	/** Said to screen readers, once each. */
	said: {
		drawing: 'Wird gezeichnet.',
		done: (steps) => `Das Bild ist fertig, in ${steps} ${steps === 1 ? 'Schritt' : 'Schritten'}.`,
		cancelled: (steps) => `Abgebrochen nach ${steps} ${steps === 1 ? 'Schritt' : 'Schritten'}.`
	},

	chips: {
		label: 'Wörter, die das Modell kennt',
		kinds: {
			sentence: 'Beispiele',
			thing: 'Dinge',
			colour: 'Farben',
			place: 'Orte',
			style: 'Stile'
		},
		hints: {
			sentence: 'Nimm eins, dann ändere ein Wort darin.',
			thing:
				'Setz ein Wort in Anführungszeichen, und es wird auf ein Schild gemalt: Vier Buchstaben gelingen am besten.',
			colour: 'Nimm eine noch einmal, um die Farbe offen zu lassen.',
			place: 'Nimm einen noch einmal, um den Ort offen zu lassen.',
			style: 'Nimm einen noch einmal, um den Stil offen zu lassen.'
		}
	},

	settings: {
		title: 'Alle Einstellungen',
		guided: (guidance) => `Führung ${guidance}`,
		seed: 'Startwert',
		newSeed: 'Neuer Startwert, zeichnen',
		steps: 'Schritte',
		calls: (evaluations, each) =>
			each === 1
				? `Das Netz läuft ${times(evaluations)}.`
				: `Das Netz läuft ${times(evaluations)}, für jeweils zwei Antworten.`,
		guidance: 'Führung',
		guidanceForm: 'Art der Führung',
		guidanceHint: '1 ist der Prompt allein; mehr geht über ihn hinaus.',
		guidedTwice:
			'Dieses Modell hat die Führung als Teil des Wegs gelernt: 1 lässt sie, wie sie gelernt ist.',
		model: 'Modell',
		aboutModel: (label, name) => `${label}: ${MODELS[name] ?? name}`,
		sampler: 'Sampler',
		schedule: 'Rauschplan',
		spacing: 'Verteilung',
		from: (paper) => `Aus: ${paper}.`,
		about: (name, sentence, paper) => `${name}: ${sentence} ${paper}.`,
		compare: 'Die Sampler an diesem Rezept vergleichen',
		more: 'Mehr Einstellungen',
		clip: 'Das Schätzbild zwischen Schwarz und Weiß halten',
		levels: (schedule, spacing) =>
			`Signal Schritt für Schritt: Rauschplan „${schedule}“, Verteilung „${spacing}“`
	},

	kept: {
		empty: 'Was du zeichnest, wird hier aufgehoben, auf diesem Gerät.',
		before: 'auf diesem Gerät aufgehoben, seit es gezeichnet wurde',
		favourite: 'Favorit',
		delete: 'Löschen',
		undo: 'Zurückholen'
	},

	start: {
		title: 'Mit einem Bild beginnen',
		none: 'jetzt: nur Rauschen',
		summary: (strength, masked) =>
			`${Math.round(100 * strength)} % neu gezeichnet${masked ? ', wo die Streifen sind' : ''}`,
		open: 'Bild öffnen',
		sheet: 'Selbst malen',
		shown: 'Das von oben, wie gezeigt',
		training: {
			'training-apple': 'Training: Apfel',
			'training-cat': 'Training: Katze',
			'training-car': 'Training: Auto'
		},
		clear: 'Nur Rauschen',
		hint: 'Öffne ein Bild, lass es fallen oder füg es ein. Es bleibt auf diesem Gerät.',
		opened: (width, height) =>
			`Dein Bild hat ${grouped(width)} × ${grouped(height)} Punkte; es wird auf 64 × 64 gebracht und bleibt auf diesem Gerät.`,
		crop: 'Welcher Teil davon',
		tool: 'Der Pinsel',
		tools: { draw: 'malt', redo: 'markiert, was neu wird', stay: 'nimmt weg' },
		pad: 'Das Bild, mit dem begonnen wird. Pfeiltasten bewegen den Pinsel, die Leertaste tupft.',
		mask: 'Was unter den Streifen liegt, wird neu gezeichnet; jeder andere Punkt bleibt, wie er ist.',
		undo: 'Zurücknehmen',
		strength: 'Wie viel neu gezeichnet wird',
		walked: (left, of) =>
			`Es beginnt unter etwas Rauschen: Gegangen werden die letzten ${left} von ${of} Schritten.`,
		loops: 'Wie oft jeder Schritt gegangen wird',
		loopsHint: 'Öfter lässt den Rand besser passen und dauert länger.',
		notCarried: 'Der Link trägt dein Startbild nicht mit sich: Es bleibt auf diesem Gerät.'
	},

	picture: {
		alt: (prompt, step) => `„${prompt}“, ${step}.`,
		unprompted: (step) => `Ein Bild ohne Prompt, ${step}.`,
		waiting: 'Noch nichts gezeichnet.',
		sketch: (ms) => `Skizze, ${duration(ms)}`,
		sketched: (prompt) => `„${prompt.trim()}“, eine schnelle Skizze.`,
		shelf: 'Bisher gezeichnet',
		again: (title, recipe) => `${title}, ${recipe}`
	},

	machine: {
		title: 'Schritt für Schritt',
		label: 'Der Weg vom Rauschen zum Bild, Schritt für Schritt',
		link: 'Link kopieren',
		picture: 'Bild',
		finished: 'Vollendetes Bild',
		film: 'Filmstreifen',
		trace: 'Zahlen',
		pictureHint:
			'PNG, 512 × 512, mit seinem Rezept darin: Lass es auf diese Seite fallen, um es wieder zu öffnen',
		finishedHint: 'PNG, 256 × 256, von einem zweiten Netz vollendet',
		filmHint: 'PNG aller Schritte',
		traceHint: 'JSON, alle Zahlen aller Schritte',
		writing: (share) => `Schreibt, ${share} %`
	},

	animation: 'Animation: der Weg als Film zum Verschicken',
	spread: 'Histogramm und Spektrum: wie die Werte verteilt sind und welche Formen vorkommen',

	guidance: {
		summary: 'Führung: zwei Antworten, und der Weg über sie hinaus',
		without: 'ohne den Prompt',
		negative: 'mit dem negativen Prompt',
		worse: 'mit dem Prompt, früh im Training',
		with: 'mit dem Prompt',
		past: (scale) => `${scale} Mal der Weg`,
		formed: (scale, form) => `Führung ${scale}, ${form}`,
		clean: 'Schätzbild',
		noise: 'vorhergesagtes Rauschen',
		change: 'was der Prompt ändert',
		clipped: (percent) =>
			`${percent} % des geführten Schätzbilds lagen jenseits von Schwarz oder Weiß und wurden abgeschnitten.`,
		noClean: 'Bei ᾱ = 0 steckt in ε̂ nichts mehr vom Bild, also gibt es kein Schätzbild zu zeigen.',
		recorded:
			'Ein aufgezeichneter Lauf behält nur die gemischte Antwort. Zeichne ihn live, um beide zu sehen.',
		single:
			'Hier antwortet das Netz nur ein Mal: Die Führung ist 1, oder es gibt keinen Prompt, mit dem sich führen ließe.'
	},

	engine: {
		title: 'Wo es läuft',
		choose: 'Läuft auf',
		choices: { auto: 'Automatisch', webgpu: 'WebGPU', wasm: 'WebAssembly', cpu: 'JavaScript' },
		idle: 'Das Modell wird mit dem ersten Bild geholt.',
		loading: 'Das Modell wird geholt',
		checking: (backend) =>
			`${backendName(backend)} wird geprüft: ein Aufruf, dessen Antwort bekannt ist.`,
		runs: (backend, detail) =>
			`Das Netz läuft auf ${backendName(backend)}${detail ? ` (${detail})` : ''}, geprüft an einer gespeicherten Antwort.`,
		skipped: (backend, reason) => `Nicht auf ${backendName(backend)}: ${reason}`,
		slow: 'Reines JavaScript braucht keine GPU und kein WebAssembly, aber viele Sekunden pro Schritt.',
		recorded: 'Der aufgezeichnete Lauf bleibt solange benutzbar.',
		retry: 'Noch einmal',
		fetch: 'Modell holen'
	},

	python: {
		title: 'In Python',
		lead: 'Derselbe Weg mit diffusers von Hugging Face. „network“ musst du selbst mitbringen: Es antwortet v für x und t.',
		copy: 'Kopieren'
	},

	keys: {
		title: 'Tasten',
		/** Pairs of keys and what they do. `Mod` is Ctrl, or ⌘ on Apple’s. */
		list: [
			['Mod Enter', 'zeichnen'],
			['Mod Shift Enter', 'neuer Startwert, und zeichnen'],
			['Esc', 'abbrechen'],
			['← →', 'auf dem Film: ein Schritt zurück oder weiter'],
			['PageUp PageDown', 'auf dem Film: in fünf Sprüngen ans Ende'],
			['Home End', 'auf dem Film: Rauschen, Bild'],
			['Space', 'auf dem Film: abspielen oder anhalten'],
			['← → ↑ ↓', 'auf einem Bild: ein Pixel wählen, mit Shift acht auf einmal']
		]
	}
};

const times = (count: number): string => (count === 1 ? 'ein Mal' : `${grouped(count)} Mal`);

const duration = (ms: number): string =>
	ms < 1000 ? `${ms.toFixed(0)} ms` : `${fixed(ms / 1000, 1)} s`;

const perStep = (ms?: number): string => (ms === undefined ? '' : ` · je ${duration(ms)}`);
