import type { BackendProblem, SkippedBackend } from '#lib/model/backend-error.ts';
import type { Problem } from '#lib/run/problem.ts';
import { backendName } from './site.ts';
import { fixed, significant } from '../written.ts';

/** Why there is no picture, no training or no answer, in English. */

type Sentences<Any extends { code: string }> = {
	[Code in Any['code']]: (problem: Extract<Any, { code: Code }>) => string;
};

const sentences: Sentences<Problem> = {
	unreachable: ({ bytes, status }) =>
		`The model (${fixed(bytes / 1e6, 1)} MB) ${notFetched(status)}`,
	stalled: ({ bytes, seconds }) =>
		`The model (${fixed(bytes / 1e6, 1)} MB) couldn’t be fetched: nothing came for ${seconds} seconds. Check the connection and try again: it goes on where it stopped.`,
	wrongLength: ({ bytes, published }) =>
		`${damaged}: it has ${bytes} bytes instead of ${published}. Try again.`,
	wrongHash: ({ sha256, published }) =>
		`${damaged}: its SHA-256 is ${sha256.slice(0, 8)}… instead of ${published.slice(0, 8)}…. Try again.`,
	noBackend: ({ skipped }) => `The model can’t run here. ${each(skipped)} ${another}`,
	noTraining: ({ skipped }) => `Nothing here can train a network. ${each(skipped)} ${another}`,
	superseded: ({ work }) => `A newer ${work} was asked for, so this one was left.`,
	crashed: ({ work, why }) =>
		`The ${work} stopped: ${why ?? 'its code couldn’t be loaded'}. Start it again.`,
	codeTooSlow: ({ work, seconds }) =>
		`The ${work} can’t begin: its code didn’t come within ${seconds} seconds. Check the connection and try again.`,
	silent: ({ work, seconds }) =>
		`The ${work} gave no sign of life for ${seconds / 60} minutes, and was stopped. Start it again.`,
	gone: ({ work }) =>
		`The ${work} stopped: the browser ended what computed it, perhaps for lack of memory. Start it again.`,
	closed: ({ work }) => `The ${work} was ended. Start it again.`,
	notFetched: ({ what, status }) => `${stored[what]} ${notFetched(status)}`,
	recorded: () =>
		'This run is a recording, and can’t be made with other settings. Draw it live for that.',
	notWhole: ({ bytes, wanted }) =>
		`A recording has ${bytes} bytes and should have ${wanted}. Load the page again.`,
	unforeseen: ({ message }) =>
		`Something broke that shouldn’t${message && `: ${message.replace(/\.$/, '')}`}. Try again, or load the page again.`
};

const reasons: Sentences<BackendProblem> = {
	noWebgpu: () => 'this browser has no WebGPU',
	noAdapter: () => 'the browser found no graphics card for it',
	startTooSlow: ({ seconds }) => `it didn’t start within ${seconds} seconds`,
	notLoaded: () => 'its program couldn’t be loaded, or the browser is set not to run it',
	noAnswer: ({ seconds }) => `it gave no answer for ${seconds} seconds`,
	computesWrongly: ({ off, allowed }) =>
		Number.isFinite(off)
			? `it computes wrongly, off by ${significant(off, 2)} where ${allowed} is allowed`
			: 'it computes wrongly, and answers no numbers',
	slower: ({ ms, than, thanMs }) =>
		`one step takes ${ms} ms there, and ${thanMs} ms on ${backendName(than)}`,
	deviceLost: ({ why }) => `the graphics device was lost${why && `: ${why}`}`,
	deviceFailed: ({ why }) => `the graphics device failed${why && `: ${why}`}`,
	notFinite: ({ value }) => `the network answered ${value}, which is no number`,
	unforeseen: ({ message }) => message || 'it failed without saying why'
};

/** What is wrong, and what to do. */
export const problemSentence = (problem: Problem): string =>
	(sentences[problem.code] as (problem: Problem) => string)(problem);

/** Why a backend does not run, as part of a sentence. */
export const backendReason = (problem: BackendProblem): string =>
	(reasons[problem.code] as (problem: BackendProblem) => string)(problem).replace(/\.$/, '');

const stored = {
	run: 'The recorded run',
	pictures: 'The stored pictures',
	words: 'What was recorded of the words'
};
const notFetched = (status: number | undefined): string =>
	`couldn’t be fetched: ${status ? `the server answered ${status}` : 'nothing came'}. Check the connection and try again.`;
const damaged = 'The model’s file isn’t the one that was published';
const another = 'Another browser, or a newer one, may.';
const each = (skipped: readonly SkippedBackend[]): string =>
	skipped
		.map(({ backend, reason }) => `Not on ${backendName(backend)}: ${backendReason(reason)}.`)
		.join(' ');
