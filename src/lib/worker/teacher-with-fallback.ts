import { NotFiniteError } from '#lib/pipeline/not-finite-error.ts';
import type { Slope, Teacher } from '#lib/teaching/teacher.ts';
import type { LoadedHost, ModelHost } from './model-host.ts';
import { withFallback } from './with-fallback.ts';

/**
 * The host's teacher, as one that survives its backend: what fails, answers no numbers or loses its device is computed again on the
 * next backend. What was learned is in plain arrays, so nothing of it is lost. Throws where no backend is left.
 */
export function teacherWithFallback(host: ModelHost, { teacher: { size } }: LoadedHost): Teacher {
	return {
		size,
		blank: (...asked) => withFallback(host, ({ teacher }) => teacher.blank(...asked)),
		slope: (...asked) =>
			withFallback(host, async ({ teacher }) => numbersOnly(await teacher.slope(...asked))),
		untaught: (...asked) => withFallback(host, ({ teacher }) => teacher.untaught(...asked))
	};
}

/** One number that is none would be in every weight after the next update. */
function numbersOnly(slope: Slope): Slope {
	for (const values of [Float32Array.of(slope.loss), ...slope.gradients]) {
		const at = values.findIndex((value) => !Number.isFinite(value));
		if (at >= 0) throw new NotFiniteError({ code: 'notFinite', value: values[at]!, at });
	}
	return slope;
}
