import { parseArgs } from 'node:util';
import { PLAN_LIMITS, usualPlan, type LessonPlan } from '#lib/teaching/lesson-plan.ts';
import { UsageError } from '../generate/usage-error.ts';

export interface TeachOptions {
	word: string;
	/** PNG files. */
	pictures: string[];
	plan: LessonPlan;
	out: string;
	help: boolean;
}

const text = { type: 'string' } as const;

/** Reads a command line. Throws UsageError. */
export function optionsOf(args: readonly string[]): TeachOptions {
	const { values, positionals } = parsed(args);
	const [word = '', ...pictures] = positionals;
	const { out = `${word}.safetensors`, help = false, ground = usualPlan.ground } = values;
	if (ground !== 'cut' && ground !== 'kept')
		throw new UsageError(`--ground ${ground} is neither cut nor kept.`);
	if (!out.endsWith('.safetensors'))
		throw new UsageError(
			`--out ${out} does not end in .safetensors, which is all that is written.`
		);
	const plan: LessonPlan = { ...usualPlan, ground, seed: whole('--seed', values.seed ?? '1') };
	for (const name of ['steps', 'rate', 'rank'] as const) {
		const given = values[name];
		if (given !== undefined) plan[name] = within(`--${name}`, given, PLAN_LIMITS[name]);
	}
	return { word, pictures, plan, out, help };
}

function parsed(args: readonly string[]) {
	const options = {
		...{ out: text, steps: text, rate: text, rank: text, seed: text, ground: text },
		help: { type: 'boolean', short: 'h' }
	} as const;
	try {
		return parseArgs({ args: [...args], options, allowPositionals: true });
	} catch (error) {
		const [sentence] = (error as Error).message.split(/[.\n]/, 1);
		throw new UsageError(`${sentence}. See npm run teach -- --help.`, { cause: error });
	}
}

function within(option: string, given: string, { min, max, step }: Limits): number {
	const value = Number(given);
	const whole = step < 1 || Number.isInteger(value);
	if (whole && value >= min && value <= max) return value;
	throw new UsageError(`${option} ${given} is not from ${min} to ${max}.`);
}

interface Limits {
	min: number;
	max: number;
	step: number;
}

function whole(option: string, given: string): number {
	const value = Number(given);
	if (Number.isInteger(value) && value >= 0 && value < 2 ** 32) return value;
	throw new UsageError(`${option} ${given} is not a whole number from 0 to 4294967295.`);
}

/** What --help prints. */
export const help = `npm run teach -- WORD PICTURES... [options]

Teaches the site's model a made-up word for the thing in a few pictures, on the WASM backend.

  WORD              one that the model does not know
  PICTURES          PNG files, one to eight, of one thing; a plain or transparent ground is cut away
  --steps N         ${PLAN_LIMITS.steps.min} … ${PLAN_LIMITS.steps.max}   (${usualPlan.steps})
  --rate N          ${PLAN_LIMITS.rate.min} … ${PLAN_LIMITS.rate.max}   (${usualPlan.rate})
  --rank N          ${PLAN_LIMITS.rank.min} … ${PLAN_LIMITS.rank.max}   (${usualPlan.rank})
  --ground NAME     cut, kept   (${usualPlan.ground})
  --seed N          of all chance   (${usualPlan.seed})
  --out FILE        what was learned, safetensors; packed where the name ends in .gz   (WORD.safetensors)
  --help            this

Draw with it: npm run generate -- "a blorp on the beach" --taught blorp.safetensors

Exit status: 0 taught, 1 failed, 2 an option that does not exist.`;
