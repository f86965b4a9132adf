/** Seconds without a byte after which a request is given up: a phone that changes cells comes back sooner. */
export const STALLED_AFTER = 20;

/** Thrown where nothing came for so many seconds. */
export class StalledError extends Error {
	override name = 'StalledError';
	readonly seconds: number;

	constructor(seconds: number) {
		super(`nothing came for ${seconds} seconds`);
		this.seconds = seconds;
	}
}

/**
 * fetch(), broken off with StalledError where no byte comes for so many seconds, before the answer or in it. However
 * long all of it takes.
 */
export async function patientFetch(
	url: string,
	init: RequestInit = {},
	seconds = STALLED_AFTER
): Promise<Response> {
	const patience = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const wait = () => {
		clearTimeout(timer);
		timer = setTimeout(() => patience.abort(new StalledError(seconds)), 1000 * seconds);
	};
	const end = () => clearTimeout(timer);
	wait();
	try {
		const response = await fetch(url, { ...init, signal: patience.signal });
		if (!response.body) return response;
		const { status, statusText, headers } = response;
		const body = watched(response.body, wait, end);
		return new Response(body, { status, statusText, headers });
	} catch (error) {
		end();
		throw error;
	}
}

/** The same bytes; `came` hears of each that comes, `ended` of the end, good or bad. */
function watched(
	body: ReadableStream<Uint8Array<ArrayBuffer>>,
	came: () => void,
	ended: () => void
): ReadableStream<Uint8Array<ArrayBuffer>> {
	const reader = body.getReader();
	return new ReadableStream({
		async pull(controller) {
			try {
				const { value, done } = await reader.read();
				if (!done) {
					came();
					return controller.enqueue(value);
				}
				ended();
				controller.close();
			} catch (error) {
				ended();
				controller.error(error);
			}
		},
		cancel(reason) {
			ended();
			return reader.cancel(reason);
		}
	});
}
