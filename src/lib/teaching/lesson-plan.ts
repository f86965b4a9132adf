/** How a word is taught. */
export interface LessonPlan {
	/** Updates of what is learned. */
	steps: number;
	/** How far an update may move a number, beside what it is multiplied with (see BlankWord). */
	rate: number;
	/** Numbers between the two factors of an addition. */
	rank: number;
	/** Whether the ground of the drawings is learned with them, or cut away. */
	ground: 'cut' | 'kept';
	/** Of all chance: what is shown where, under which noise. */
	seed: number;
}

/** What was found to be enough, and not too much: models/training/NOTES.md. */
export const usualPlan: LessonPlan = { steps: 150, rate: 0.01, rank: 2, ground: 'cut', seed: 1 };

/** What additions are multiplied with where nobody says otherwise: as they were learned. More shows the thing no more surely (models/training/NOTES.md). */
export const usualStrength = 1;

/** What a plan may say: least, most and the step between. */
export const PLAN_LIMITS = {
	steps: { min: 20, max: 1000, step: 10 },
	rate: { min: 0.001, max: 0.05, step: 0.001 },
	rank: { min: 1, max: 8, step: 1 }
} as const;

/**
 * Examples an update is made of. Under the word: drawings on plain ground, and in places that the model painted. To go on as it was:
 * about pictures of its own, and about drawings where nothing is asked for. Guidance takes the answer to the empty prompt away, so what
 * crept into that would be taken from the thing (models/training/NOTES.md).
 */
export const SHOWN = { plain: 2, placed: 1, own: 3, unasked: 1 } as const;

/** Up to so many drawings are learned from. */
export const MOST_DRAWINGS = 8;

/** What the rate is multiplied with: a run-up of ten steps, and over the last third down to nothing. */
export const pace = (step: number, steps: number): number =>
	Math.min(1, (step + 1) / 10) * Math.min(1, (steps - step) / (0.3 * steps));
