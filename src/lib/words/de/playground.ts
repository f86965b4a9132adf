import type * as en from '../en/playground.ts';
import type { Translated } from '../translated.ts';
import { backendName } from './site.ts';
import { fixed, grouped, written } from '../written.ts';

/** Words of the playground, in German. */
export const playground: Translated<typeof en.playground> = {
	title: 'Spielwiese',
	lead: 'Sag, was du sehen willst, sieh zu, wie es aus Rauschen entsteht, und schau in jeden Schritt hinein.',

	prompt: {
		label: 'Prompt (auf Englisch)',
		negative: 'Negativer Prompt: wovon weggesteuert wird',
		nothing: 'nichts',
		notSketched:
			'Die schnelle Skizze kann bei Führung 3 nicht davon wegsteuern; der ganze Weg, der folgt, kann es.',
		tokens: 'Was das Netz liest',
		unknown: 'unbekannt',
		cut: 'gekappt',
		replace: (word, by) => `„${word}“ durch „${by}“ ersetzen`,
		more: (count) => `und ${grouped(count)} weitere`,
		unconditional: 'nichts: Das Bild entsteht ohne Vorgabe'
	},

	draw: {
		draw: 'Zeichnen',
		cancel: 'Abbrechen',
		undo: 'Rückgängig',
		reset: 'Zurücksetzen',
		again: 'Neu würfeln',
		follow: 'Folge mir: bei jeder Änderung eine schnelle Skizze, der ganze Weg, wenn ich innehalte',
		resting: 'Halt kurz inne, und es wird ganz gezeichnet.',
		progress: 'Zeichnet',
		instead: 'Dies zeichnen',
		oneMore: 'Noch einmal würfeln',
		rollHint: 'Es wartet, bis das fertig ist, was gerade entsteht.',
		rollLocked: 'Der Startwert ist gesperrt, unter „Alle Einstellungen“.',
		step: (step, of, ms, waiting) =>
			[
				`Schritt ${step} von ${of}`,
				...(ms === undefined ? [] : [timeLeft(ms * (of - step)) ?? `je ${duration(ms)}`]),
				...(waiting > 0 ? [`danach noch ${waiting}`] : [])
			].join(' · '),
		tab: (step, of, title) => `${step} von ${of} · ${title}`,
		ready: (title) => `✓ Fertig · ${title}`,
		fetching: 'wartet auf das Modell',
		changed: 'Das Rezept hat sich geändert, seit dies gezeichnet wurde.'
	},

	/** Said to screen readers, once each. */
	said: {
		drawing: 'Wird gezeichnet.',
		done: (steps) => `Das Bild ist fertig, in ${steps} ${steps === 1 ? 'Schritt' : 'Schritten'}.`,
		opened: (steps) =>
			`Der Weg aus der Datei ist da, mit ${steps} ${steps === 1 ? 'Schritt' : 'Schritten'}.`,
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
		},
		locked: 'Der Prompt ist gesperrt, unter „Alle Einstellungen“.'
	},

	settings: {
		title: 'Alle Einstellungen',
		guided: (guidance) => `Führung ${written(guidance)}`,
		newSeed: 'Neuer Startwert, zeichnen'
	},

	kept: {
		empty: 'Was du zeichnest, wird hier aufgehoben, auf diesem Gerät.',
		before: 'auf diesem Gerät aufgehoben, seit es gezeichnet wurde',
		favourite: 'Favorit',
		remix: 'Remix',
		remixHint: 'Alles wie es ist, nur der Startwert nicht, und gleich gezeichnet',
		delete: 'Löschen',
		undo: 'Zurückholen'
	},

	/** Why a button cannot be pressed now. */
	whyNot: {
		busy: 'Gerade wird ein Bild gezeichnet: Warte, bis es fertig ist, oder brich es ab.',
		drawing: 'Gerade wird nichts gezeichnet.',
		undo: 'Es gibt kein früheres Rezept, zu dem es zurückginge.',
		picture: 'Noch ist kein Bild fertig.',
		sketch: 'Das ist eine schnelle Skizze: Für das Bild selbst warte kurz oder drück auf Zeichnen.',
		kept: 'Dieses Rezept ist noch nicht gezeichnet: Zeichne es oder wähl eines der Bilder oben.'
	},

	start: {
		title: 'Mit einem Bild beginnen',
		none: 'jetzt: nur Rauschen',
		summary: (strength, masked) =>
			`${Math.round(100 * strength)} % neu gezeichnet${masked ? ', wo die Streifen sind' : ''}`,
		notCarried: 'Der Link enthält dein Startbild nicht: Es bleibt auf diesem Gerät.'
	},

	over: {
		title: 'In diesen Schritt malen und weitergehen',
		summary: (after) => `bemalt nach Schritt ${after}`
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
	spread: 'Histogramm, Spektrum, Größen und Millisekunden: was die Zahlen tun, Schritt für Schritt',
	inside: 'Im Innern des Netzes: was jeder Teil sagt und wohin er schaut',
	insideNotice:
		'was in deinem eigenen Weg vorgeht: Er wird noch einmal gegangen, und dabei wird jeder Block beobachtet. Wähl einen Block oder einen Draht: Du siehst, was er an deinem Schritt sagt, und dein Bild ohne ihn.',
	insideLater: 'Sobald dein Bild fertig ist, siehst du hier seinen Weg von innen.',
	insideWaits: 'Gerade wird dein Bild gezeichnet: Was du hier wählst, wird danach gegangen.',

	guidance: {
		summary: 'Führung: zwei Antworten, und der Weg über sie hinaus'
	},

	engine: {
		title: 'Wo es läuft',
		bench: 'Wie schnell ist dein Rechner?',
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
		lead: 'Derselbe Weg mit diffusers von Hugging Face. „network“ musst du selbst mitbringen: Es antwortet auf x und t mit v.',
		copy: 'Kopieren'
	},

	keys: 'Tasten'
};

const duration = (ms: number): string =>
	ms < 1000 ? `${ms.toFixed(0)} ms` : `${fixed(ms / 1000, 1)} s`;

/** Undefined where it is over in a moment. */
const timeLeft = (ms: number): string | undefined => {
	const seconds = Math.round(ms / 1000);
	if (seconds < 3) return undefined;
	return seconds < 90 ? `noch ${seconds} s` : `noch ${Math.round(seconds / 60)} min`;
};
