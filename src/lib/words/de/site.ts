import type * as en from '../en/site.ts';
import type { Translated } from '../translated.ts';
import { fixed } from '../written.ts';

/** Every word of the interface in German. Lessons have their own, in content/de/. */
export const strings: Translated<typeof en.strings> = {
	site: {
		name: 'From Static',
		description:
			'Wie Bildgeneratoren funktionieren: Lektionen mit lebendigen Figuren, aus einem einzigen Modell, das in deinem Browser läuft.',
		languages: 'Sprachen',
		skip: 'Zum Inhalt springen',
		nav: 'Seiten',
		lessons: 'Lektionen',
		compare: 'Vergleich',
		playground: 'Spielwiese',
		lab: 'Labor',
		gallery: 'Galerie',
		tenMinutes: 'KI-Bilder in zehn Minuten',
		wantToKnow: 'Ich will wissen …',
		glossary: 'Glossar',
		search: 'Suche',
		teach: 'Bring ihm ein Wort bei',
		teachers: 'Für Lehrkräfte',
		about: 'Über diese Seite',
		models: 'Über die Modelle',
		privacy: 'Nichts, was du tippst, zeichnest oder öffnest, verlässt dieses Gerät.',
		licence: 'Freie Software (MIT); Texte und Figuren CC BY 4.0.'
	},
	theme: {
		system: 'Farben: wie das System',
		light: 'Farben: hell',
		dark: 'Farben: dunkel'
	},
	error: {
		picture: 'Ein Rauschbild, und nichts dahinter.',
		missing: {
			title: 'Hier rauscht es nur',
			sentence:
				'Unter dieser Adresse gibt es keine Seite. Vielleicht ist sie umgezogen, oder sie wurde nie gezeichnet.'
		},
		other: {
			title: 'Da ging etwas schief',
			sentence: 'Diese Seite ließ sich nicht anzeigen. Vielleicht hilft es, sie neu zu laden.'
		},
		home: 'Zurück zum Anfang'
	},
	engine: {
		starting: 'Modell wird geholt',
		loading: (loaded, total) => `Modell: ${megabytes(loaded)} von ${megabytes(total)} MB`,
		checking: (backend) => `prüfe ${backendName(backend)}`,
		ready: (backend) => `Modell auf ${backendName(backend)}`,
		failed: 'Modell nicht da'
	},
	figure: {
		notice: 'Achte darauf:',
		reset: 'Zurücksetzen',
		playground: 'In der Spielwiese öffnen'
	},
	provenance: {
		waiting: 'noch nicht gezeichnet',
		live: 'Gerade eben auf deinem Gerät gezeichnet',
		recorded: 'Früher aufgezeichnet',
		exact: 'exakt, ohne Netz',
		/** The technical part, on tap. */
		ran: (backend, ms) => `live · ${backendName(backend)}${perStep(ms)}`,
		took: (ms) => perStep(ms).replace(' · ', '')
	},
	copy: {
		copied: 'Kopiert',
		instead: 'Dein Browser lässt das Kopieren von hier aus nicht zu. Kopiere dies:'
	},
	status: {
		loading: 'Das Modell wird geholt',
		bytes: (loaded, total) => `${megabytes(loaded)} von ${megabytes(total)} MB`,
		retry: 'Noch einmal',
		offline: 'Es lässt sich nichts holen. Prüfe die Verbindung und versuch es noch einmal.'
	},
	strip: {
		label: 'Schritt auf dem Weg vom Rauschen zum Bild',
		empty: 'noch nichts berechnet',
		value: (step, total, mixture, signal) =>
			`Schritt ${step} von ${total}, ${mixture}, ${signal} % Bild`,
		plainly: (step, total, mixture) => `Schritt ${step} von ${total}, ${mixture}`,
		mixtures: {
			allNoise: 'fast nur Rauschen',
			mostlyNoise: 'vor allem Rauschen',
			half: 'halb Rauschen, halb Bild',
			mostlyPicture: 'vor allem Bild',
			nearlyPicture: 'fast nur Bild'
		}
	},
	inspector: {
		label: 'Ein Weg vom Rauschen zum Bild, Schritt für Schritt',
		picture: (prompt, step) => `„${prompt}“: ${step}.`,
		title: (prompt) => (prompt.trim() ? `„${prompt.trim()}“` : 'Kein Prompt'),
		recipe: (seed, sampler, steps) =>
			[`Startwert ${seed}`, sampler, `${steps} ${steps === 1 ? 'Schritt' : 'Schritte'}`]
				.filter(Boolean)
				.join(' · '),
		where: (step, total, t, signal) =>
			`Schritt ${step} von ${total} · t = ${t} · ${signal} % Bild (ᾱ)`,
		play: 'Abspielen',
		pause: 'Pause',
		back: 'Ein Schritt zurück',
		forward: 'Ein Schritt weiter',
		slow: 'Zeitlupe'
	}
};

/** What a backend is called in a sentence. */
export const backendName = (backend: string): string =>
	({ webgpu: 'WebGPU', wasm: 'WebAssembly', cpu: 'reines JavaScript' })[backend] ?? backend;

const perStep = (ms?: number): string =>
	ms === undefined ? '' : ` · ${ms < 10 ? fixed(ms, 1) : ms.toFixed(0)} ms pro Schritt`;

const megabytes = (bytes: number): string => fixed(bytes / 1e6, 1);
