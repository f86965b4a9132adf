import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { ModelError } from '#lib/model/model-error.ts';
import { problemSentence } from '#words/problems.ts';
import { download } from '#lib/model/download.ts';
import { modelFiles } from '../../../scripts/lib/model-files.ts';

const data = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 7919) % 251));
const config = {
	...modelFiles().config,
	weights: { bytes: data.length, sha256: createHash('sha256').update(data).digest('hex') }
};

let server: Server | undefined;
afterEach(() => server?.closeAllConnections());
afterEach(() => server?.close());

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers the n-th request with the n-th answer, later ones with the last. */
async function serve(...answers: Answer[]) {
	const ranges: (string | undefined)[] = [];
	server = createServer((request, response) => {
		const answer = answers[Math.min(ranges.length, answers.length - 1)]!;
		ranges.push(request.headers.range);
		answer(request, response);
	});
	await new Promise<void>((ready) => server!.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}/weights`, ranges };
}

const whole: Answer = (_request, response) => response.end(data);
const missing: Answer = (_request, response) => response.writeHead(404).end();
const rest: Answer = ({ headers }, response) => {
	const start = Number(/bytes=(\d+)-/.exec(headers.range!)![1]);
	response.writeHead(206).end(data.subarray(start));
};
/** Breaks off after 100,000 bytes. */
const broken: Answer = (_request, response) => {
	response.writeHead(200, { 'Content-Length': data.length });
	response.write(data.subarray(0, 100_000), () => setTimeout(() => response.destroy(), 50));
};
/** Stands still after so many bytes, the connection open. */
const stalls =
	(bytes: number): Answer =>
	(_request, response) => {
		response.writeHead(200, { 'Content-Length': data.length });
		response.write(data.subarray(0, bytes));
	};
const refused: Answer = (_request, response) => response.destroy();

/** What the page says where there is no model. */
async function refusalOf(failed: Promise<unknown>): Promise<string> {
	const error: unknown = await failed.then(
		() => undefined,
		(error: unknown) => error
	);
	expect(error).toBeInstanceOf(ModelError);
	return problemSentence((error as ModelError).problem);
}

describe('download', () => {
	it('brings the bytes and tells how many have arrived', async () => {
		const { url } = await serve(whole);
		const progress: number[] = [];
		const bytes = await download(url, config)((loaded) => progress.push(loaded));
		expect(Buffer.from(bytes).equals(data)).toBe(true);
		expect(progress.at(-1)).toBe(data.length);
		expect(progress).toEqual([...progress].sort((a, b) => a - b));
	});

	it('resumes at the byte where the connection broke', async () => {
		const { url, ranges } = await serve(broken, rest);
		const bytes = await download(url, config)(() => undefined);
		expect(Buffer.from(bytes).equals(data)).toBe(true);
		expect(ranges).toEqual([undefined, 'bytes=100000-']);
	});

	it('breaks off and resumes where nothing comes for a while', async () => {
		const { url, ranges } = await serve(stalls(100_000), rest);
		const bytes = await download(url, config, 0.3)(() => undefined);
		expect(Buffer.from(bytes).equals(data)).toBe(true);
		expect(ranges).toEqual([undefined, 'bytes=100000-']);
	});

	it('says that nothing comes, and goes on there when asked again', async () => {
		const silent: Answer = () => undefined;
		const { url, ranges } = await serve(stalls(100_000), silent, rest);
		const source = download(url, config, 0.3);
		expect(await refusalOf(source(() => undefined))).toContain('nothing came for 0.3 seconds');
		expect((await source(() => undefined)).byteLength).toBe(data.length);
		expect(ranges).toEqual([undefined, 'bytes=100000-', 'bytes=100000-']);
	});

	it('fetches once for all who ask meanwhile', async () => {
		const { url, ranges } = await serve(whole);
		const source = download(url, config);
		await Promise.all([source(() => undefined), source(() => undefined)]);
		expect(ranges).toHaveLength(1);
	});

	it('starts anew where the server does not know how to resume', async () => {
		const { url, ranges } = await serve(broken, whole);
		const bytes = await download(url, config)(() => undefined);
		expect(Buffer.from(bytes).equals(data)).toBe(true);
		expect(ranges.length).toBe(2);
	});

	it('says that a missing file cannot be fetched, and fetches it when asked again', async () => {
		const { url } = await serve(missing, whole);
		const source = download(url, config);
		const failed = source(() => undefined);
		expect(await refusalOf(failed)).toContain(
			'(0.3 MB) couldn’t be fetched: the server answered 404.'
		);
		expect((await source(() => undefined)).byteLength).toBe(data.length);
	});

	it('keeps what has arrived for a later call when the connection stays down', async () => {
		const { url, ranges } = await serve(broken, refused, rest);
		const source = download(url, config);
		expect(await refusalOf(source(() => undefined))).toContain('(0.3 MB) couldn’t be fetched');
		expect((await source(() => undefined)).byteLength).toBe(data.length);
		expect(ranges.at(-1)).toBe('bytes=100000-');
	});

	it.each([
		['as long but different', Buffer.from(data).fill(1, 5, 6), 'its SHA-256 is'],
		[
			'a page that says something',
			Buffer.from('<!doctype html>'),
			'it has 15 bytes instead of 300000'
		]
	])(
		'refuses a file that is %s, and takes the right one when asked again',
		async (_what, wrong, sentence) => {
			const { url } = await serve((_request, response) => response.end(wrong), whole);
			const source = download(url, config);
			const failed = source(() => undefined);
			expect(await refusalOf(failed)).toContain(`isn’t the one that was published: ${sentence}`);
			expect((await source(() => undefined)).byteLength).toBe(data.length);
		}
	);
});
