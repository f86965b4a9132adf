import type { BackendProblem, SkippedBackend } from '#lib/model/backend-error.ts';
import type { Problem } from '#lib/run/problem.ts';
import { backendName } from './site.ts';
import { fixed, significant, written } from '../written.ts';

/** Why there is no picture, no training or no answer, in Spanish. */

type Sentences<Any extends { code: string }> = {
	[Code in Any['code']]: (problem: Extract<Any, { code: Code }>) => string;
};

const sentences: Sentences<Problem> = {
	unreachable: ({ bytes, status }) =>
		`El modelo (${fixed(bytes / 1e6, 1)} MB) ${notFetched(status)}`,
	stalled: ({ bytes, seconds }) =>
		`El modelo (${fixed(bytes / 1e6, 1)} MB) no se pudo traer: no llegó nada durante ${seconds} segundos. Revisa la conexión y vuelve a intentarlo: sigue donde se quedó.`,
	wrongLength: ({ bytes, published }) =>
		`${damaged}: tiene ${bytes} bytes en lugar de ${published}. Vuelve a intentarlo.`,
	wrongHash: ({ sha256, published }) =>
		`${damaged}: su SHA-256 es ${sha256.slice(0, 8)}… en lugar de ${published.slice(0, 8)}…. Vuelve a intentarlo.`,
	noBackend: ({ skipped }) => `El modelo no puede ejecutarse aquí. ${each(skipped)} ${another}`,
	noTraining: ({ skipped }) => `Aquí nada puede entrenar una red. ${each(skipped)} ${another}`,
	superseded: ({ work }) => `Se pidió otro ${working[work]} más nuevo, así que este se dejó.`,
	crashed: ({ work, why }) =>
		`El ${working[work]} se paró: ${why ?? 'no se pudo cargar su código'}. Empiézalo de nuevo.`,
	codeTooSlow: ({ work, seconds }) =>
		`El ${working[work]} no puede empezar: su código no llegó en ${seconds} segundos. Revisa la conexión y vuelve a intentarlo.`,
	silent: ({ work, seconds }) =>
		`El ${working[work]} no dio señales de vida durante ${seconds / 60} minutos y se detuvo. Empiézalo de nuevo.`,
	gone: ({ work }) =>
		`El ${working[work]} se paró: el navegador cerró lo que lo calculaba, quizá por falta de memoria. Empiézalo de nuevo.`,
	closed: ({ work }) => `El ${working[work]} se cerró. Empiézalo de nuevo.`,
	notFetched: ({ what, status }) => `${stored[what]} ${notFetched(status, what)}`,
	recorded: () =>
		'Este recorrido es una grabación y no se puede hacer con otros ajustes. Para eso, dibújalo en vivo.',
	notWhole: ({ bytes, wanted }) =>
		`Una grabación tiene ${bytes} bytes y debería tener ${wanted}. Vuelve a cargar la página.`,
	unforeseen: ({ message }) =>
		`Se rompió algo que no debía${message && `: ${message.replace(/\.$/, '')}`}. Vuelve a intentarlo o carga la página de nuevo.`
};

const reasons: Sentences<BackendProblem> = {
	noWebgpu: () => 'este navegador no tiene WebGPU',
	noAdapter: () => 'el navegador no encontró una tarjeta gráfica para ello',
	startTooSlow: ({ seconds }) => `no arrancó en ${seconds} segundos`,
	notLoaded: () =>
		'no se pudo cargar su programa, o el navegador está configurado para no ejecutarlo',
	noAnswer: ({ seconds }) => `no respondió en ${seconds} segundos`,
	computesWrongly: ({ off, allowed }) =>
		Number.isFinite(off)
			? `calcula mal, con un error de ${significant(off, 2)} donde se admite ${written(allowed)}`
			: 'calcula mal y no responde con números',
	slower: ({ ms, than, thanMs }) =>
		`allí un paso tarda ${ms} ms, y ${thanMs} ms en ${backendName(than)}`,
	deviceLost: ({ why }) => `se perdió el dispositivo gráfico${why && `: ${why}`}`,
	deviceFailed: ({ why }) => `falló el dispositivo gráfico${why && `: ${why}`}`,
	notFinite: ({ value }) => `la red respondió ${value}, que no es un número`,
	unforeseen: ({ message }) => message || 'falló sin decir por qué'
};

/** What is wrong, and what to do. */
export const problemSentence = (problem: Problem): string =>
	(sentences[problem.code] as (problem: Problem) => string)(problem);

/** Why a backend does not run, as part of a sentence. */
export const backendReason = (problem: BackendProblem): string =>
	(reasons[problem.code] as (problem: BackendProblem) => string)(problem).replace(/\.$/, '');

/** What the page was at, each of which is masculine. */
const working: Readonly<Record<Extract<Problem, { work: unknown }>['work'], string>> = {
	picture: 'dibujo',
	training: 'entrenamiento',
	teaching: 'aprendizaje',
	measurement: 'cronometraje'
};

const stored = {
	run: 'El recorrido grabado',
	pictures: 'Las imágenes guardadas',
	words: 'Lo que se grabó de las palabras'
};
const notFetched = (status: number | undefined, what?: keyof typeof stored): string =>
	`no se ${what === 'pictures' ? 'pudieron' : 'pudo'} traer: ${status ? `el servidor respondió ${status}` : 'no llegó nada'}. Revisa la conexión y vuelve a intentarlo.`;
const damaged = 'El archivo del modelo no es el que se publicó';
const another = 'Quizá otro navegador, o uno más nuevo, pueda.';
const each = (skipped: readonly SkippedBackend[]): string =>
	skipped
		.map(({ backend, reason }) => `En ${backendName(backend)}, no: ${backendReason(reason)}.`)
		.join(' ');
