import { patientFetch, StalledError, STALLED_AFTER } from '#lib/waiting/patient-fetch.ts';
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
 * broke at: at once if anything had arrived, else at the next call; so is one that stands still for `patience` seconds.
 * Who asks while they are on their way gets the same ones.
 */
export function download(url: string, config: Published, patience = STALLED_AFTER): WeightsSource {
	const total = config.weights.bytes;
	let chunks: Uint8Array<ArrayBuffer>[] = [];
	let whole: Promise<ArrayBuffer> | undefined;
	let hear: DownloadProgress = () => undefined;

	return async (progress) => {
		hear = progress;
		whole ??= brought();
		// The next call is a retry.
		whole.catch(() => (whole = undefined));
		const data = await whole;
		progress(total, total);
		return data;
	};

	async function brought(): Promise<ArrayBuffer> {
		return (await keptAndSound()) ?? (await fetched());
	}

	async function keptAndSound(): Promise<ArrayBuffer | undefined> {
		const data = await cachedWeights(url);
		if (!data) return undefined;
		return verify(data, config).then(
			() => data,
			() => forgetWeights(config, url).then(() => undefined)
		);
	}

	async function fetched(): Promise<ArrayBuffer> {
		let failure: Failure | undefined;
		let before: number;
		do {
			before = sizeOf(chunks);
			failure = await fetchRest().catch((cause: unknown) => ({ cause }));
		} while (failure && sizeOf(chunks) > before);
		if (failure) {
			const { status, cause } = failure;
			if (cause instanceof StalledError) {
				const { seconds } = cause;
				throw new ModelError({ code: 'stalled', bytes: total, seconds }, { cause });
			}
			throw new ModelError({ code: 'unreachable', bytes: total, status }, { cause });
		}
		const data = await new Blob(chunks).arrayBuffer();
		chunks = [];
		await verify(data, config);
		await cacheWeights(config, url, data);
		return data;
	}

	/** What the server answered in place of the bytes, if it did. */
	async function fetchRest(): Promise<Failure | undefined> {
		const start = sizeOf(chunks);
		const response = await patientFetch(
			url,
			start ? { headers: { Range: `bytes=${start}-` } } : {},
			patience
		);
		// Not the part that was asked for: from the beginning again.
		if (response.status !== 206) chunks = [];
		if (!response.ok || !response.body) return { status: response.status };
		const reader = response.body.getReader();
		for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
			chunks.push(chunk.value);
			hear(Math.min(sizeOf(chunks), total), total);
		}
		return undefined;
	}
}

const sizeOf = (chunks: readonly Uint8Array[]): number =>
	chunks.reduce((size, chunk) => size + chunk.length, 0);
