import type { Frame } from '#lib/diffusion/sampler.ts';

/** One answer on offer. */
export interface AnswerOption {
	/** The answer itself; no two of a question are the same, for it is what the device keeps. */
	say: string;
	/** What a reader who chose it should hear: why it is right, or what misled them. */
	because: string;
	right?: true;
}

export interface Question {
	/** Its name on this device; unique within a lesson. */
	id: string;
	ask: string;
	/** The figure that shows it, by its id. */
	figure?: string;
	/** The lesson where that figure is, where it’s another one. */
	lesson?: string;
	options: readonly AnswerOption[];
}

/** A question whose answer is a step of a run, and is computed from that run. */
export interface StepQuestion {
	id: string;
	ask: string;
	/** The right step, counted from 1, and why, with the run's own numbers; of a finished run. */
	answer: (frames: readonly Frame[]) => { step: number; because: string } | undefined;
}

/** A question whose answer is a number that the page computes from what it shows. */
export interface NumberQuestion {
	id: string;
	ask: string;
	/** The right number, how far beside it is right too, and why; undefined until it is computed. */
	truth: { value: number; within: number; because: string } | undefined;
}

/** What the questions of a lesson have wrong, in words; nothing where they are sound. */
export function faultsIn(questions: readonly Question[]): string[] {
	return questions.flatMap((question, i) => {
		const { id, options } = question;
		const said = options.map((option) => option.say);
		const right = options.filter((option) => option.right).length;
		return [
			...(questions.findIndex((other) => other.id === id) < i ? [`${id} is there twice`] : []),
			...(right === 1 ? [] : [`${id} has ${right} right answers`]),
			...(options.length >= 2 ? [] : [`${id} leaves no choice`]),
			...(new Set(said).size === said.length ? [] : [`${id} offers the same answer twice`]),
			...options.filter((o) => !o.because.trim()).map((o) => `${id}: why “${o.say}”?`)
		];
	});
}
