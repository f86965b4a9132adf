import { expect, test } from 'vitest';
import type { FileProblem } from '#lib/lab/file-error.ts';
import type { BackendProblem } from '#lib/model/backend-error.ts';
import type { Problem } from '#lib/run/problem.ts';
import { fileSentence } from '#words/file-errors.ts';
import { backendReason, problemSentence } from '#words/problems.ts';

/** Of every code one, with the values of it that its sentence has to name. */
type Cases<Any extends { code: string }> = {
	[Code in Any['code']]: [problem: Extract<Any, { code: Code }>, ...named: string[]];
};

const reasons: Cases<BackendProblem> = {
	noWebgpu: [{ code: 'noWebgpu' }, 'WebGPU'],
	noAdapter: [{ code: 'noAdapter' }],
	startTooSlow: [{ code: 'startTooSlow', seconds: 20 }, '20 seconds'],
	notLoaded: [{ code: 'notLoaded' }, 'program'],
	noAnswer: [{ code: 'noAnswer', seconds: 30 }, '30 seconds'],
	computesWrongly: [{ code: 'computesWrongly', off: 0.0314, allowed: 0.002 }, '0.031', '0.002'],
	slower: [{ code: 'slower', ms: 500, than: 'wasm', thanMs: 46 }, '500 ms', '46 ms on WebAssembly'],
	deviceLost: [{ code: 'deviceLost', why: 'unplugged' }, 'lost: unplugged'],
	deviceFailed: [{ code: 'deviceFailed', why: 'out of memory' }, 'failed: out of memory'],
	notFinite: [{ code: 'notFinite', value: NaN, at: 5, alphaBar: 0.5 }, 'NaN'],
	unforeseen: [{ code: 'unforeseen', message: 'no such kernel.' }, 'no such kernel']
};

const skipped = Object.values(reasons).map(([reason]) => ({ backend: 'wasm', reason }) as const);

const problems: Cases<Problem> = {
	unreachable: [{ code: 'unreachable', bytes: 7.7e6, status: 404 }, '7.7 MB', '404', 'connection'],
	stalled: [{ code: 'stalled', bytes: 7.7e6, seconds: 20 }, '7.7 MB', '20 seconds', 'try again'],
	wrongLength: [{ code: 'wrongLength', bytes: 15, published: 300 }, '15 bytes', '300', 'again'],
	wrongHash: [{ code: 'wrongHash', sha256: 'ab', published: 'cd' }, 'ab…', 'cd…', 'again'],
	noBackend: [{ code: 'noBackend', skipped }, 'WebAssembly', 'browser has no WebGPU', '20 seconds'],
	noTraining: [{ code: 'noTraining', skipped }, 'train', 'WebAssembly', 'no such kernel'],
	superseded: [{ code: 'superseded', work: 'picture' }, 'newer picture'],
	crashed: [{ code: 'crashed', work: 'training', why: 'out of memory' }, 'training', 'memory'],
	codeTooSlow: [{ code: 'codeTooSlow', work: 'picture', seconds: 30 }, '30 seconds', 'connection'],
	silent: [{ code: 'silent', work: 'training', seconds: 300 }, 'training', '5 minutes'],
	gone: [{ code: 'gone', work: 'picture' }, 'picture', 'memory'],
	closed: [{ code: 'closed', work: 'training' }, 'training'],
	notFetched: [{ code: 'notFetched', what: 'run', status: 503 }, 'recorded run', '503', 'again'],
	recorded: [{ code: 'recorded' }, 'recording'],
	notWhole: [{ code: 'notWhole', bytes: 10, wanted: 12 }, '10', '12', 'again'],
	unforeseen: [{ code: 'unforeseen', message: 'x is undefined.' }, 'x is undefined. Try again']
};

const files: Cases<FileProblem> = {
	tooManyPoints: [{ code: 'tooManyPoints', line: 7, most: 5 }, 'Line 7', '5'],
	tooFewPoints: [{ code: 'tooFewPoints', line: 3, found: 1 }, 'Line 3', 'only one'],
	oneValue: [{ code: 'oneValue', line: 2, given: '“1”' }, 'Line 2', '“1”'],
	emptyValue: [{ code: 'emptyValue', line: 2 }, 'Line 2'],
	notANumber: [{ code: 'notANumber', line: 2, given: '“a”' }, 'Line 2', '“a”'],
	twofoldCommas: [
		{ code: 'twofoldCommas', line: 3, given: '“1,0,2,0”' },
		'Line 3',
		'“1,0,2,0”',
		'semicolons'
	],
	notJson: [{ code: 'notJson' }, 'choose the .json'],
	noModel: [{ code: 'noModel' }],
	notBoth: [{ code: 'notBoth' }, '.json', '.bin'],
	otherShapes: [{ code: 'otherShapes', given: '2×8', wanted: '2×9' }, '2×8', '2×9', 'together'],
	otherLength: [{ code: 'otherLength', bytes: 8, wanted: 12 }, '8 bytes', '12', '.bin']
};

test.each(Object.values(problems))('the page says $code in sentences', (problem, ...named) => {
	const sentence = problemSentence(structuredClone(problem));
	expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
	for (const value of named) expect(sentence).toContain(value);
});

test.each(Object.values(reasons))('a backend’s $code is part of a sentence', (reason, ...named) => {
	const part = backendReason(structuredClone(reason));
	expect(part).toMatch(/^[a-z].*[^.]$/);
	for (const value of named) expect(part).toContain(value);
});

test.each(Object.values(files))(
	'the lab says $code of a file in sentences',
	(problem, ...named) => {
		const sentence = fileSentence(structuredClone(problem));
		expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
		for (const value of named) expect(sentence).toContain(value);
	}
);

test('nothing is said of a reason that the browser does not give', () => {
	expect(backendReason({ code: 'deviceLost', why: '' })).toBe('the graphics device was lost');
	const silent = { code: 'unreachable', bytes: 1e6, status: undefined } as const;
	expect(problemSentence(silent)).toContain('nothing came');
	const crashed = { code: 'crashed', work: 'picture', why: undefined } as const;
	expect(problemSentence(crashed)).toContain('couldn’t be loaded');
	expect(backendReason({ code: 'unforeseen', message: '' })).toBe('it failed without saying why');
	const broke = problemSentence({ code: 'unforeseen', message: '' });
	expect(broke).toMatch(/^Something broke that shouldn’t\. Try/);
	const nan = { code: 'computesWrongly', off: NaN, allowed: 0.002 } as const;
	expect(backendReason(nan)).toContain('no numbers');
});
