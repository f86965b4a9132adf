import { ComputeError, type ComputeProblem, type Work } from './compute-error.ts';

/** What the worker answers a request with; whatever else it says is for the port's owner. */
export type PortReply =
	| { type: 'reply'; id: number; value: unknown }
	| { type: 'error'; id: number; problem: ComputeProblem };

interface Pending {
	run: number | undefined;
	resolve: (value: never) => void;
	reject: (error: ComputeError) => void;
}

interface PortOptions<Other> {
	/** What the worker does, for errors. */
	work: Work;
	/** Hears what the worker says unasked. */
	hear?: (message: Other) => void;
	/** Hears that it died, after all who wait have. */
	oncrash?: (error: ComputeError) => void;
}

/** One compute worker, seen from the page: started at the first request, and again after it has died. */
export class WorkerPort<Request extends object, Other = never> {
	#worker: Worker | undefined;
	#pending = new Map<number, Pending>();
	#lastId = 0;
	readonly #options: PortOptions<Other>;

	constructor(options: PortOptions<Other>) {
		this.#options = options;
	}

	/** Whether there is a worker. */
	get isOpen(): boolean {
		return this.#worker !== undefined;
	}

	/** The worker's answer; throws ComputeError. `run` is what the request is part of, for `leave`. */
	ask(request: Request, run?: number): Promise<unknown> {
		const id = ++this.#lastId;
		return new Promise((resolve, reject) => {
			this.#pending.set(id, { run, resolve, reject });
			this.#opened().postMessage({ ...request, id });
		});
	}

	/** Requests that are part of another run than `newest` stop waiting at once. */
	leave(newest: number, error: ComputeError): void {
		for (const [id, { run, reject }] of this.#pending) {
			if (run === undefined || run === newest) continue;
			this.#pending.delete(id);
			reject(error);
		}
	}

	/** Ends the worker and whatever it was doing; who waits hears `error`. */
	close(error: ComputeError): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		for (const { reject } of this.#pending.values()) reject(error);
		this.#pending.clear();
	}

	#opened(): Worker {
		if (this.#worker) return this.#worker;
		const worker = new Worker(new URL('./compute.worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<PortReply | Other>) => this.#take(data);
		worker.onerror = (event) => {
			event.preventDefault();
			const { work } = this.#options;
			const error = new ComputeError({ code: 'crashed', work, why: event.message || undefined });
			this.close(error);
			this.#options.oncrash?.(error);
		};
		return (this.#worker = worker);
	}

	/** A reply to a request that is no longer waited for is dropped. */
	#take(message: PortReply | Other): void {
		if (!isReply(message)) return this.#options.hear?.(message);
		const pending = this.#pending.get(message.id);
		this.#pending.delete(message.id);
		if (message.type === 'reply') pending?.resolve(message.value as never);
		else pending?.reject(new ComputeError(message.problem));
	}
}

const isReply = <Other>(message: PortReply | Other): message is PortReply =>
	typeof message === 'object' && message !== null && 'id' in message;
