import type { FeatureOptions } from './features.ts';
import type { LabScheduleName } from './schedules.ts';
import type { TargetName } from './target.ts';

/** Everything that decides what a training does, apart from the data; plain JSON. */
export interface Training extends FeatureOptions {
	target: TargetName;
	/** Numbers in each hidden layer. */
	width: number;
	/** Hidden layers. */
	depth: number;
	/** How far a step goes: Adam's learning rate. */
	rate: number;
	/** Noisy points a step. */
	batch: number;
	/** Decides how often each noise level is trained on. */
	schedule: LabScheduleName;
	/** Of the first weights, and of which points and noise each step sees. */
	seed: number;
}
