import { readFileSync } from 'node:fs';
import config from '#site-model/config.json' with { type: 'json' };
import { found, is, type NumberSource } from './number-source.ts';

const probe = readFileSync('models/training/probe.py', 'utf8');

/** The numbers in the lesson on the inside of the network. */
export const insideNumbers: Record<string, NumberSource> = {
	'32': is(config.widths[0]!),
	'16': is(config.side / 4),
	'64': is((config.side / 8) ** 2),
	'144': is(config.widths.at(-1)!),
	'90': 'arithmetic',
	'3.8': is(config.parameters / 1e6, 1),
	'1,024': is((config.side / 2) ** 2),
	'860': 'compvis-2022',
	'2.6': 'podell-2024',
	'12': 'black-forest-labs-2024',
	'20': 'wu-2025',
	'800': 'name',
	'0.5': is(found(probe, /^HALF = (\S+)$/m)),
	'1,728': is(9 * Number(found(probe, /^SPOT = (\S+)$/m)) ** 2 * 3),
	'0.6': 'chen-2024'
};
