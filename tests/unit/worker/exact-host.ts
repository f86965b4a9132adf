import type { Denoiser } from '#lib/diffusion/denoiser.ts';
import { BackendError } from '#lib/model/backend-error.ts';
import type { Finisher } from '#lib/pipeline/finisher.ts';
import type { Model } from '#lib/pipeline/model.ts';
import type { Shorthand } from '#lib/pipeline/shorthand.ts';
import type { Teacher } from '#lib/teaching/teacher.ts';
import { ComputeError } from '#lib/worker/compute-error.ts';
import { ModelHost, type ModelLoader } from '#lib/worker/model-host.ts';
import type { Backend, EngineStatus } from '#lib/worker/protocol.ts';
import { exactEncoder } from '../pipeline/exact-encoder.ts';
import { exactModel, vocabulary } from '../pipeline/exact-model.ts';
import { exactTeacher } from '../teaching/exact-teacher.ts';

/** How a backend fails, at its `at`-th call; it works until then. */
export interface Trouble {
	at: number;
	how: 'throws' | 'answers NaN' | 'loses its device' | 'never answers';
}

interface Started {
	backend: Backend;
	disposed: boolean;
	model: ReturnType<typeof exactModel>;
	/** Names of the models that were asked for. */
	asked: string[];
}

/**
 * An host whose backends all are the exact model, each until its trouble. Keeps what it reported.
 * The model called `missing`, or the `finisher`, cannot be fetched.
 */
export function exactHost(troubles: Partial<Record<Backend, Trouble>> = {}, missing?: string) {
	const statuses: EngineStatus[] = [];
	const started: Started[] = [];
	const load: ModelLoader = async ({ choice, skipped }) => {
		const chosen = choice === 'kept' ? 'auto' : choice;
		const wanted = chosen === 'auto' ? (['webgpu', 'wasm', 'cpu'] as const) : [chosen];
		const backend = wanted.find((name) => !skipped.some((skip) => skip.backend === name));
		if (!backend) {
			throw new ComputeError({ code: 'noBackend', skipped });
		}
		const model = exactModel();
		const entry: Started = { backend, disposed: false, model, asked: [] };
		started.push(entry);
		const device = new AbortController();
		return {
			async modelOf(name) {
				entry.asked.push(name);
				if (name === missing)
					throw new ComputeError({ code: 'unreachable', bytes: 0, status: 404 });
				return troubled(model, device, troubles[backend]);
			},
			async finisher() {
				if (missing === 'finisher')
					throw new ComputeError({ code: 'unreachable', bytes: 0, status: 404 });
				return exactFinisher(model.size);
			},
			atSide(side) {
				entry.asked.push(`at ${side}`);
				return troubled(model, device, troubles[backend]);
			},
			knowing: () => troubled(model, device, troubles[backend]),
			teacher: troubledTeacher(model, device, troubles[backend]),
			shorthand: async (times) => exactShorthand(times),
			encoder: exactEncoder,
			vocabulary,
			report: { backend, detail: 'exact', skipped, chosen },
			lost: device.signal,
			memory: () => ({ tensors: model.bound, bytes: 4 * model.bound }),
			dispose: () => void (entry.disposed = true)
		};
	};
	return { host: new ModelHost(load, (status) => statuses.push(status)), statuses, started };
}

/** Answers with the picture and its words' ids, one after the other. */
const exactFinisher = (size: number): Finisher => ({
	size,
	finish: async (x, tokens) => Float32Array.of(...x, ...tokens)
});

/** Packs a picture into its first value and how many times fewer it was asked for; that one comes back everywhere. */
const exactShorthand = (times: number): Shorthand => ({
	thereAndBack: async ({ values }) => ({
		z: Float32Array.of(values[0]!, times),
		y: values.map(() => values[0]!)
	})
});

/** A teacher that, from the trouble on, answers no numbers or loses its device. */
function troubledTeacher(
	model: ReturnType<typeof exactModel>,
	device: AbortController,
	trouble: Trouble | undefined
): Teacher {
	const teacher = exactTeacher(model.size);
	return {
		...teacher,
		async slope(...asked) {
			if (!trouble || model.calls < trouble.at) return teacher.slope(...asked);
			if (trouble.how === 'answers NaN') {
				const { loss, gradients } = await teacher.slope(...asked);
				return { loss, gradients: gradients.map((values) => values.map(() => NaN)) };
			}
			device.abort(new BackendError({ code: 'deviceLost', why: '' }));
			return new Promise<never>(() => undefined);
		}
	};
}

/** `model`, with the trouble in its calls. */
const troubled = (
	model: ReturnType<typeof exactModel>,
	device: AbortController,
	trouble: Trouble | undefined
): Model => ({
	size: model.size,
	async condition(conditions) {
		const { denoise, dispose } = await model.condition(conditions);
		const fail: Denoiser = async (x) => {
			if (trouble?.how === 'throws') throw new Error('out of memory');
			if (trouble?.how === 'answers NaN') return { eps: x.map(() => NaN) };
			if (trouble?.how === 'never answers') return new Promise<never>(() => undefined);
			device.abort(new BackendError({ code: 'deviceLost', why: '' }));
			return new Promise<never>(() => undefined);
		};
		return {
			denoise: (x, alphaBar) =>
				trouble && model.calls >= trouble.at ? fail(x, alphaBar) : denoise(x, alphaBar),
			dispose
		};
	}
});
