import { costSources } from './sources/cost.ts';
import { diffusionSources } from './sources/diffusion.ts';
import { editingSources } from './sources/editing.ts';
import { fewStepsSources } from './sources/few-steps.ts';
import { guidanceSources } from './sources/guidance.ts';
import { lawSources } from './sources/law.ts';
import { limitsSources } from './sources/limits.ts';
import { memorySources } from './sources/memory.ts';
import { modelsSources } from './sources/models.ts';
import { networksSources } from './sources/networks.ts';
import { samplingSources } from './sources/sampling.ts';
import { sizeSources } from './sources/size.ts';
import { textSources } from './sources/text.ts';

/** Every work the lessons cite, by first author and year. */
export const sources = {
	...costSources,
	...diffusionSources,
	...editingSources,
	...fewStepsSources,
	...guidanceSources,
	...lawSources,
	...limitsSources,
	...memorySources,
	...modelsSources,
	...networksSources,
	...samplingSources,
	...sizeSources,
	...textSources
};

export type SourceKey = keyof typeof sources;
