import type { BackendProblem, SkippedBackend } from '#lib/model/backend-error.ts';
import type { Problem } from '#lib/run/problem.ts';
import { backendName } from './site.ts';
import { fixed, significant, written } from '../written.ts';

/** Why there is no picture, no training or no answer, in German. */

type Sentences<Any extends { code: string }> = {
	[Code in Any['code']]: (problem: Extract<Any, { code: Code }>) => string;
};

/** What was at work; each stands where its gender doesn’t show. */
const works = {
	picture: 'Bild',
	training: 'Training',
	teaching: 'Beibringen',
	measurement: 'Messung'
} as const;

const sentences: Sentences<Problem> = {
	unreachable: ({ bytes, status }) => `Das Modell (${megabytes(bytes)} MB) ${notFetched(status)}`,
	stalled: ({ bytes, seconds }) =>
		`Das Modell (${megabytes(bytes)} MB) ließ sich nicht holen: ${seconds} Sekunden lang kam nichts. Prüfe die Verbindung und versuch es noch einmal: Es geht dort weiter, wo es stehen blieb.`,
	wrongLength: ({ bytes, published }) =>
		`${damaged}: Sie hat ${bytes} Bytes statt ${published}. Versuch es noch einmal.`,
	wrongHash: ({ sha256, published }) =>
		`${damaged}: Ihr SHA-256 ist ${sha256.slice(0, 8)}… statt ${published.slice(0, 8)}…. Versuch es noch einmal.`,
	noBackend: ({ skipped }) => `Das Modell kann hier nicht laufen. ${each(skipped)} ${another}`,
	noTraining: ({ skipped }) => `Nichts hier kann ein Netz trainieren. ${each(skipped)} ${another}`,
	superseded: ({ work }) =>
		`${works[work]}: Es wurde etwas Neueres verlangt, darum blieb dies hier liegen.`,
	crashed: ({ work, why }) =>
		`${works[work]}, abgebrochen: ${why ?? 'Das Programm dazu ließ sich nicht laden'}. Fang noch einmal an.`,
	codeTooSlow: ({ work, seconds }) =>
		`${works[work]}: Es kann nicht losgehen, denn das Programm dazu kam nicht innerhalb von ${seconds} Sekunden. Prüfe die Verbindung und versuch es noch einmal.`,
	silent: ({ work, seconds }) =>
		`${works[work]}: ${seconds / 60} Minuten lang kein Lebenszeichen, darum abgebrochen. Fang noch einmal an.`,
	gone: ({ work }) =>
		`${works[work]}, abgebrochen: Der Browser hat beendet, was daran rechnete, vielleicht aus Mangel an Speicher. Fang noch einmal an.`,
	closed: ({ work }) => `${works[work]}: beendet. Fang noch einmal an.`,
	notFetched: ({ what, status }) => stored[what](notFetched(status, what === 'pictures')),
	recorded: () =>
		'Dieser Lauf ist eine Aufzeichnung und lässt sich nicht mit anderen Einstellungen machen. Zeichne ihn dafür live.',
	notWhole: ({ bytes, wanted }) =>
		`Eine Aufzeichnung hat ${bytes} Bytes und sollte ${wanted} haben. Lade die Seite neu.`,
	unforeseen: ({ message }) =>
		`Etwas ist kaputtgegangen, das nicht sollte${message && `: ${message.replace(/\.$/, '')}`}. Versuch es noch einmal oder lade die Seite neu.`
};

const reasons: Sentences<BackendProblem> = {
	noWebgpu: () => 'dieser Browser hat kein WebGPU',
	noAdapter: () => 'der Browser fand keine Grafikkarte dafür',
	startTooSlow: ({ seconds }) => `es startete nicht innerhalb von ${seconds} Sekunden`,
	notLoaded: () =>
		'sein Programm ließ sich nicht laden, oder der Browser ist so eingestellt, dass er es nicht ausführt',
	noAnswer: ({ seconds }) => `es gab ${seconds} Sekunden lang keine Antwort`,
	computesWrongly: ({ off, allowed }) =>
		Number.isFinite(off)
			? `es rechnet falsch, um ${significant(off, 2)} daneben, wo ${written(allowed)} erlaubt ist`
			: 'es rechnet falsch und antwortet nicht mit Zahlen',
	slower: ({ ms, than, thanMs }) =>
		`ein Schritt dauert dort ${ms} ms, auf ${backendName(than)} ${thanMs} ms`,
	deviceLost: ({ why }) => `das Grafikgerät ging verloren${why && `: ${why}`}`,
	deviceFailed: ({ why }) => `das Grafikgerät hat versagt${why && `: ${why}`}`,
	notFinite: ({ value }) => `das Netz antwortete ${value}, und das ist keine Zahl`,
	unforeseen: ({ message }) => message || 'es scheiterte, ohne zu sagen, warum'
};

/** What is wrong, and what to do. */
export const problemSentence = (problem: Problem): string =>
	(sentences[problem.code] as (problem: Problem) => string)(problem);

/** Why a backend does not run, as part of a sentence. */
export const backendReason = (problem: BackendProblem): string =>
	(reasons[problem.code] as (problem: BackendProblem) => string)(problem).replace(/\.$/, '');

const stored = {
	run: (said: string) => `Der aufgezeichnete Lauf ${said}`,
	pictures: (said: string) => `Die gespeicherten Bilder ${said}`,
	words: (said: string) => `Was zu den Wörtern aufgezeichnet war, ${said}`
};
const notFetched = (status: number | undefined, several = false): string =>
	`${several ? 'ließen' : 'ließ'} sich nicht holen: ${status ? `Der Server antwortete ${status}` : 'Es kam nichts'}. Prüfe die Verbindung und versuch es noch einmal.`;
const damaged = 'Die Datei des Modells ist nicht die, die veröffentlicht wurde';
const another = 'Ein anderer Browser, oder ein neuerer, kann es vielleicht.';
const megabytes = (bytes: number): string => fixed(bytes / 1e6, 1);
const each = (skipped: readonly SkippedBackend[]): string =>
	skipped
		.map(({ backend, reason }) => `Nicht auf ${backendName(backend)}: ${backendReason(reason)}.`)
		.join(' ');
