import { readFileSync } from 'node:fs';
import { decode } from 'fast-png';
import config from '#site-model/config.json' with { type: 'json' };
import editing from '#site-model/editing.json' with { type: 'json' };
import limits from '#site-model/limits.json' with { type: 'json' };
import metrics from '#site-model/metrics.json' with { type: 'json' };
import vocabulary from '#site-model/vocabulary.json' with { type: 'json' };
import { VALUES } from '#lib/components/guesses/values.ts';
import { errorAt, EXACT } from '#lib/components/convergence/problem.ts';
import { sigmaOf } from '#lib/diffusion/noise-level.ts';
import { samplerEntry, type SamplerName } from '#lib/diffusion/samplers/all.ts';
import { scaledLinear } from '#lib/diffusion/schedule.ts';
import { stepsFrom } from '#lib/diffusion/start-from.ts';
import { SMALL } from '#lib/lesson/storage-per-picture.ts';
import { pairsTried } from '#lib/widgets/habit-meter/facts.ts';
import { smallTrainingOf } from '#lib/widgets/small-training/small-setup.ts';
import { biggerPictures } from './bigger-numbers.ts';
import { copying } from './copying-numbers.ts';
import { insideNumbers } from './inside-numbers.ts';
import { found, is, type NumberSource } from './number-source.ts';

const card = readFileSync('models/scenes-64/card.md', 'utf8');
const caption = readFileSync('models/training/caption.py', 'utf8');
const paths = readFileSync('src/lib/widgets/paths/Paths.svelte', 'utf8');

const numbers = config.side ** 2 * 3;
const places = config.max_tokens;
const width = config.text_width;

/** The standard deviation of a stored picture's numbers, from −1 to 1. */
function spreadOf(file: string): number {
	const { data } = decode(readFileSync(file));
	const values = [...data].filter((_, i) => data.length === numbers || i % 4 < 3);
	const scaled = values.map((value) => Number(value) / 127.5 - 1);
	const mean = scaled.reduce((a, b) => a + b) / scaled.length;
	return Math.sqrt(scaled.reduce((sum, x) => sum + (x - mean) ** 2, 0) / scaled.length);
}

const errorOf = async (sampler: SamplerName, steps: number): Promise<number> =>
	(await errorAt({ sampler, options: {} }, steps, 7)).error;
const gain = async (sampler: SamplerName): Promise<number> =>
	(await errorOf(sampler, 40)) / (await errorOf(sampler, 80));
const evaluations = (sampler: SamplerName, steps: number): number =>
	samplerEntry(sampler).evaluations(steps, 0.0001);

const laion = 2.32e9;
const weightsOfStableDiffusion = 860e6 * 2;

/** By the name of the lesson, and the number as it is written there. */
export const numberSources: Record<string, Record<string, NumberSource>> = {
	'01-not-a-collage': {
		'64': is(config.side),
		'32': is(SMALL.side),
		'350,000': is(SMALL.pictures),
		'1.7': is(weightsOfStableDiffusion / 1e9, 1),
		'2.3': is(laion / 1e9, 1),
		'2.32': 'schuhmann-2022',
		'0.74': is(weightsOfStableDiffusion / laion, 2),
		'860': 'compvis-2022',
		'1.4': 'name',
		'500': 'carlini-2023',
		'175': is((350_000 * 500) / 1e6),
		'109': 'carlini-2023',
		'1,000': 'carlini-2023',
		'23': 'carlini-2023',
		'1,280': 'carlini-2023',
		'986': 'carlini-2023',
		'0.94': 'kamb-2025',
		'0.96': 'kamb-2025',
		'0.77': 'kamb-2025'
	},
	'02-adding-noise': {
		'0.7': is(Math.SQRT1_2, 1),
		'0.5': 'arithmetic',
		'0.80': 'setting',
		'0.64': is(0.8 ** 2, 2),
		'0.36': is(1 - 0.8 ** 2, 2),
		'0.60': is(Math.sqrt(0.36), 2),
		'12,288': is(numbers),
		'12': 'setting',
		'13': is(Math.hypot(5, 12)),
		'17': is(5 + 12),
		'25': is(5 ** 2),
		'144': is(12 ** 2),
		'169': is(13 ** 2),
		'500': 'setting',
		'700': 'setting',
		'699': 'arithmetic',
		'1000': 'setting',
		'0.53': is(spreadOf('models/scenes-64/pictures/apple.png'), 2),
		'50': 'lin-2024'
	},
	'03-learning-to-denoise': {
		'12': 'name',
		'5.85': 'schuhmann-2022',
		'700': 'setting',
		'699': 'arithmetic',
		'1000': 'setting',
		'−0.80': is(VALUES[0]!, 2),
		'0.20': is(VALUES[5]!, 2),
		'0.90': is(VALUES[9]!, 2),
		'12,288': is(numbers),
		'32': is(smallTrainingOf(1).width),
		'128': is(smallTrainingOf(1).batch)
	},
	'04-static-to-picture': {
		'64': is(config.side),
		'12,288': is(numbers),
		'110.9': is(Math.sqrt(numbers), 1),
		// Of the bell curve, within one and within two standard deviations.
		'68': is(100 * 0.6827, 0),
		'95': is(100 * 0.9545, 0),
		'0.71': is(Math.SQRT1_2, 2),
		'500': 'setting',
		'1000': 'setting'
	},
	'05-words-to-numbers': {
		'26': is(vocabulary.filter((token) => token.startsWith('"')).length),
		'24': is(places),
		'96': is(width),
		'2,304': is(places * width),
		'49,408': 'openai-2021',
		'77': 'openai-2021',
		'75': is(77 - 2),
		'20': 'zhang-2024',
		'13': is(found(card, /from 4 to (13) %/)),
		'17': 'setting',
		'512': 'radford-2021',
		'768': 'compvis-2022',
		'59,136': is(77 * 768),
		'2,048': 'podell-2024',
		'157,696': is(77 * 2048),
		'4,096': 'black-forest-labs-2024',
		'2,097,152': is(512 * 4096),
		'32': 'name',
		'400': 'radford-2021'
	},
	'06-words-steer-pictures': {
		// Squares of 2 × 2 dots, halved once, and twice.
		'16': is(config.side / 2 / 2),
		'144': is(config.widths.at(-1)!),
		'28': is((8 * 7) / 2),
		'12': is(100 * Number(found(caption, /UNCAPTIONED = ([\d.]+)/))),
		'77': 'zhang-2024',
		'20': 'zhang-2024',
		'23': is(places - 1)
	},
	'08-choosing-a-path': {
		'64': is(config.side),
		'20': 'setting',
		'39': is(evaluations('heun', 20)),
		'40': is(evaluations('euler', 40)),
		'400': is(found(paths, /crowd = (\d+)/)),
		'0.49999': is(EXACT, 5),
		'0.234': is(EXACT - (await errorOf('euler', 5)), 3),
		'1.258': is(EXACT + (await errorOf('heun', 5)), 3),
		'0.433': is(EXACT - (await errorOf('dpmSolver', 5)), 3),
		'1.99': is(await gain('euler'), 2),
		'4.23': is(await gain('heun'), 2),
		'4.37': is(await gain('dpmSolver'), 2),
		'80': 'setting',
		'14.6': is(sigmaOf(scaledLinear()[1000]!), 1),
		'0.029': is(sigmaOf(scaledLinear()[1]!), 3),
		'50': 'setting',
		'12.5': is(50 / 4, 1),
		'0.6': 'lee-2024'
	},
	'09-bigger-pictures': biggerPictures,
	'10-changing-a-picture': {
		'0.3': 'setting',
		'0.7': 'setting',
		'20': is(editing.strength.evaluations),
		'0.6': 'setting',
		'12': is(stepsFrom(0.6, editing.strength.evaluations)),
		'19': is(editing.strength.evaluations - 1),
		'96': is((editing.strength.evaluations - 1) * 5 + 1),
		'768': 'setting',
		'589,824': is(768 * 768),
		'12,288': is(768 * 8 + 8 * 768),
		'16': 'setting',
		'80': is(5 * 16),
		'6,400': is(80 ** 2),
		'25': 'name',
		'90': 'setting'
	},
	'11-where-it-breaks': {
		'13': is(found(card, /from 4 to (13) %/)),
		'80': is(10 * Math.floor(limits.signs_seen_words.letters / 10)),
		'300': is(100 * Math.round(limits.times_shown.anchor / 100)),
		'27': 'openstax-2022',
		'20': 'liu-2024',
		'90': 'liu-2024',
		// The standard error of a share near one half.
		'3.5': is(100 * Math.sqrt(0.25 / limits.signs_seen_words.pictures), 1),
		'60': is(limits.rare_things.anchor.pictures),
		'14.3': is(100 / 7, 1),
		'1.4': 'name'
	},
	'ten-minutes': {
		'4.0': is(config.weights.bytes / 1e6, 1),
		'1.8': is(config.training.pictures / 1e6, 1),
		'96': is(width),
		'82': is(metrics.signs_seen_words.letters, 0),
		'2.9': 'luccioni-2024',
		'10': 'setting',
		// Of 2.9 Wh at 10 W.
		'17': is((2.9 / 10) * 60, 0),
		// 150,000 hours of 250 W, from the model card.
		'37.5': is((150_000 * 250) / 1e6, 1),
		'60': is(found(card, /some (\d+) to 130 Wh/)),
		'130': is(found(card, /some 60 to (\d+) Wh/))
	},
	'07-inside-the-network': insideNumbers,
	'12-copying-credit-cost': copying,
	'13-the-whole-equation': {
		'87': 'setting',
		'45': 'setting',
		'19': is(Math.tan((87 * Math.PI) / 180), 0),
		'0.5': 'setting',
		'0.45': is(1 / Math.sqrt(1 / 0.5 ** 2 + 1), 2),
		'2.3': is(Math.log(10), 1),
		'2.2': is(2 * Math.log(3), 1)
	},
	'14-check-yourself': {
		'200': is(pairsTried),
		'94': 'setting',
		'15': 'setting'
	}
};
