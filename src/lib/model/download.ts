import type { Published } from './config.ts';
import { forgetWeights, cacheWeights, cachedWeights } from './weights-cache.ts';
import { ModelError } from './model-error.ts';
import { verify } from './verify.ts';

/** Hears of the bytes that have arrived, of all there are. */
export type DownloadProgress = (loaded: number, total: number) => void;

/** Why bytes did not come: the server's answer, or what broke. */
interface Failure {
	status?: number;
	cause?: unknown;
}

/** Brings the weights, verified. Throws ModelError; may be called again. */
export type WeightsSource = (progress: DownloadProgress) => Promise<ArrayBuffer>;

/**
 * The weights at `url`, or those an earlier visit kept. A broken connection is resumed at the byte it
 * broke at: at once if anything had arrived, else at the next call.
 */
export function download(url: string, config: Published): WeightsSource {
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
		let failure: Failure | undefined;
		let before: number;
		do {
			before = sizeOf(chunks);
			failure = await fetchRest(progress).catch((cause: unknown) => ({ cause }));
		} while (failure && sizeOf(chunks) > before);
		if (failure) {
			const { status, cause } = failure;
			throw new ModelError({ code: 'unreachable', bytes: total, status }, { cause });
		}
		const data = await new Blob(chunks).arrayBuffer();
		chunks = [];
		await verify(data, config);
		await cacheWeights(config, url, data);
		return data;
	}

	/** What the server answered in place of the bytes, if it did. */
	async function fetchRest(progress: DownloadProgress): Promise<Failure | undefined> {
		const start = sizeOf(chunks);
		const response = await fetch(url, start ? { headers: { Range: `bytes=${start}-` } } : {});
		// Not the part that was asked for: from the beginning again.
		if (response.status !== 206) chunks = [];
		if (!response.ok || !response.body) return { status: response.status };
		const reader = response.body.getReader();
		for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
			chunks.push(chunk.value);
			progress(Math.min(sizeOf(chunks), total), total);
		}
		return undefined;
	}
}

const sizeOf = (chunks: readonly Uint8Array[]): number =>
	chunks.reduce((size, chunk) => size + chunk.length, 0);
