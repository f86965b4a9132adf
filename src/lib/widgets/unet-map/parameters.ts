import { choice, text } from '#lib/components/parameters/parameter.ts';
import { recordedBlocksRun } from '#lib/run/recorded-blocks-run.ts';
import { CUTS } from './parts.ts';

/** What can be set where it stands alone. */
export const parameters = {
	prompt: text(recordedBlocksRun.recipe.prompt),
	part: choice(
		CUTS.filter((part) => part !== 'none'),
		'skip.0'
	)
};
