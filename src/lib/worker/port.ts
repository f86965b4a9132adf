import { ComputeError, type ComputeProblem, type Work } from './compute-error.ts';
import { watchLock, type AliveMessage } from './lifeline.ts';
import { Silence } from './silence.ts';

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
	/** Hears that a worker is being started. */
	onopen?: () => void;
	/** Hears that it died, after all who wait have. */
	oncrash?: (error: ComputeError) => void;
}

/** Seconds for the worker's code to come, 450 kB on a slow line. */
const CODE = 30;

/** Seconds for any word of it. In plain JavaScript one call may take minutes on a phone, and nothing is said in it. */
const ANSWER = 300;

/** One compute worker, seen from the page: started at the first request, and again after it has died. */
export class WorkerPort<Request extends object, Other extends { type: string } = never> {
	#worker: Worker | undefined;
	/** Whether its code is there. */
	#alive = false;
	/** Aborted with the worker. */
	#ended = new AbortController();
	#pending = new Map<number, Pending>();
	#lastId = 0;
	readonly #options: PortOptions<Other>;
	readonly #silence = new Silence(
		() => (this.#alive ? ANSWER : CODE),
		(seconds) => {
			const { work } = this.#options;
			this.#crash({ code: this.#alive ? 'silent' : 'codeTooSlow', work, seconds });
		}
	);

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
			this.#silence.wait();
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
		this.#ended.abort();
		this.#silence.end();
		this.#worker?.terminate();
		this.#worker = undefined;
		for (const { reject } of this.#pending.values()) reject(error);
		this.#pending.clear();
	}

	#opened(): Worker {
		if (this.#worker) return this.#worker;
		const worker = new Worker(new URL('./compute.worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<PortReply | AliveMessage | Other>) =>
			this.#take(data);
		worker.onerror = (event) => {
			event.preventDefault();
			const { work } = this.#options;
			this.#crash({ code: 'crashed', work, why: event.message || undefined });
		};
		[this.#alive, this.#ended] = [false, new AbortController()];
		this.#options.onopen?.();
		return (this.#worker = worker);
	}

	#crash(problem: ComputeProblem): void {
		const error = new ComputeError(problem);
		this.close(error);
		this.#options.oncrash?.(error);
	}

	#take(message: PortReply | AliveMessage | Other): void {
		if (isReply(message)) this.#settle(message);
		else if (isAlive(message)) this.#live(message);
		else this.#options.hear?.(message);
		if (this.#pending.size > 0) this.#silence.wait();
		else this.#silence.end();
	}

	#live({ lock }: AliveMessage): void {
		this.#alive = true;
		if (lock === undefined) return;
		const { work } = this.#options;
		watchLock(lock, this.#ended.signal, () => this.#crash({ code: 'gone', work }));
	}

	/** A reply to a request that is no longer waited for is dropped. */
	#settle(message: PortReply): void {
		const pending = this.#pending.get(message.id);
		this.#pending.delete(message.id);
		if (message.type === 'reply') pending?.resolve(message.value as never);
		else pending?.reject(new ComputeError(message.problem));
	}
}

const isReply = (message: object): message is PortReply => 'id' in message;
const isAlive = (message: { type: string }): message is AliveMessage => message.type === 'alive';
