import config from '#site-model/config.json' with { type: 'json' };
import { LARGE } from '#lib/components/pictures/cascaded.ts';
import { TWICE } from '#lib/widgets/too-big/facts.ts';
import { is, type NumberSource } from './number-source.ts';

/** What a transformer block of width `d` does on `n` tokens: 24Nd² + 4N²d. */
const blockOperations = (n: number, d: number): number => 24 * n * d ** 2 + 4 * n ** 2 * d;

/** The numbers of the lesson on bigger pictures. */
export const biggerPictures: Record<string, NumberSource> = {
	'64': is(config.side),
	'128': is(TWICE),
	'16': is(4 ** 2),
	'4,096': is((1024 / 16) ** 2),
	'16,384': is((2048 / 16) ** 2),
	'6.2': is(blockOperations(16_384, 3072) / blockOperations(4096, 3072), 1),
	'17': 'bertazzini-2025',
	'1.3': 'bertazzini-2025',
	'4.7': 'bertazzini-2025',
	'0.2': 'stability-2023',
	'512': 'stability-2023',
	'34': 'stability-2024',
	'1,024': 'saharia-2022',
	'48': is((1024 ** 2 * 3) / (128 ** 2 * 4)),
	'12': is((1024 ** 2 * 3) / (128 ** 2 * 16)),
	'3,145,728': is(1024 ** 2 * 3),
	'65,536': is(128 ** 2 * 4),
	'262,144': is(128 ** 2 * 16),
	'256': is(LARGE)
};
