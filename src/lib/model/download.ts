import type { Config } from './config.ts';
import { forgetWeights, cacheWeights, cachedWeights } from './weights-cache.ts';
import { ModelError } from './model-error.ts';
import { verify } from './verify.ts';

/** Hears of the bytes that have arrived, of all there are. */
export type DownloadProgress = (loaded: number, total: number) => void;

/** Brings the weights, verified. Throws ModelError `unreachable` or `damaged`; may be called again. */
export type WeightsSource = (progress: DownloadProgress) => Promise<ArrayBuffer>;

/**
 * The weights at `url`, or those an earlier visit kept. A broken connection is resumed at the byte it
 * broke at: at once if anything had arrived, else at the next call.
 */
export function download(url: string, config: Config): WeightsSource {
	const total = config.weights.bytes;
	let chunks: Uint8Array<ArrayBuffer>[] = [];
	let whole: ArrayBuffer | undefined;

	return async (progress) => {
		whole ??= (await keptAndSound()) ?? (await fetched(progress));
		progress(total, total);
		return whole;
	};

	async function keptAndSound(): Promise<ArrayBuffer | undefined> {
		const data = await cachedWeights(config, url);
		if (!data) return undefined;
		return verify(data, config).then(
			() => data,
			() => forgetWeights(config).then(() => undefined)
		);
	}

	async function fetched(progress: DownloadProgress): Promise<ArrayBuffer> {
		let failure: { error: unknown } | undefined;
		let before: number;
		do {
			before = sizeOf(chunks);
			failure = await fetchRest(progress).then(
				() => undefined,
				(error: unknown) => ({ error })
			);
		} while (failure && sizeOf(chunks) > before);
		if (failure) throw unreachable(failure.error);
		const data = await new Blob(chunks).arrayBuffer();
		chunks = [];
		await verify(data, config);
		await cacheWeights(config, url, data);
		return data;
	}

	async function fetchRest(progress: DownloadProgress): Promise<void> {
		const start = sizeOf(chunks);
		const response = await fetch(url, start ? { headers: { Range: `bytes=${start}-` } } : {});
		// Not the part that was asked for: from the beginning again.
		if (response.status !== 206) chunks = [];
		if (!response.ok || !response.body) throw new Error(`the server answered ${response.status}`);
		const reader = response.body.getReader();
		for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
			chunks.push(chunk.value);
			progress(Math.min(sizeOf(chunks), total), total);
		}
	}

	function unreachable(cause: unknown): ModelError {
		const megabytes = (total / 1e6).toFixed(1);
		const why = cause instanceof Error ? cause.message : String(cause);
		const sentence = `The model (${megabytes} MB) could not be fetched: ${why}. Check the connection and try again.`;
		return new ModelError('unreachable', sentence, { cause });
	}
}

const sizeOf = (chunks: readonly Uint8Array[]): number =>
	chunks.reduce((size, chunk) => size + chunk.length, 0);
