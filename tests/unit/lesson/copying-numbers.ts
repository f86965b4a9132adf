import { INDEX_SIDE } from '#lib/components/training-index/training-index.ts';
import {
	breakEven,
	OUR_TRAINING,
	PER_PICTURE,
	SD_TRAINING
} from '#lib/widgets/energy-meter/facts.ts';
import { halvesLevels } from '#lib/widgets/two-halves/halves.ts';
import { is, type NumberSource } from './number-source.ts';

/** Kilowatt-hours for the training of a language model (Patterson et al. 2021), and a price for each, in dollars. */
const [GPT_3, CENTS_20] = [1_287_000, 0.2];

/** The numbers of the lesson on copying, credit and cost. */
export const copying: Record<string, NumberSource> = {
	'32': is(INDEX_SIDE),
	'80': 'kadkhodaie-2024',
	'100,000': 'kadkhodaie-2024',
	'20': is(halvesLevels.length - 1),
	'60': is(OUR_TRAINING.least),
	'350,000': 'carlini-2023',
	'500': 'carlini-2023',
	'109': 'carlini-2023',
	'50,000': 'carlini-2023',
	'1,280': 'carlini-2023',
	'11': 'gema-2025',
	'2.9': 'luccioni-2024',
	'1.35': 'luccioni-2024',
	'11.5': 'luccioni-2024',
	'150,000': 'compvis-2022',
	'250': 'compvis-2022',
	'256': 'compvis-2022',
	'1,287': 'patterson-2021',
	'257,400': is(GPT_3 * CENTS_20),
	'7,500': is((SD_TRAINING / 1e3) * CENTS_20),
	'37.5': is(SD_TRAINING / 1e6, 1),
	'130': is(OUR_TRAINING.most),
	'37,500,000': is(SD_TRAINING),
	'12.9': is(breakEven(PER_PICTURE.mean) / 1e6, 1)
};
