import type { Difference } from './diffusers-differences.ts';
import { diffusersOf, type Wanted } from './diffusers.ts';
import { stepsWalked, type Beginning } from './beginning.ts';
import { pythonOf } from './python.ts';
import { stepsFrom } from '#lib/diffusion/start-from.ts';
import { numbersInOption, type OptionValues } from '#lib/diffusion/samplers/options.ts';
import { beta, leading, linspace, trailing, type Timesteps } from '#lib/diffusion/timesteps.ts';
import { sigmaOf } from '#lib/diffusion/noise-level.ts';
import { T } from './choice-options.ts';
import { optionsOf } from './recipe-options.ts';
import type { ScheduleName, SpacingName } from './choices.ts';
import { stepsBefore } from './painting.ts';
import type { Recipe } from './recipe.ts';
import { levelsOf } from './walk.ts';

/** The schedules that diffusers knows, and whether they are rescaled to end in pure noise. */
const NAMED: Readonly<Record<Exclude<ScheduleName, 'bent'>, Pick<Wanted, 'schedule' | 'toZero'>>> =
	{
		cosine: { schedule: 'cosine', toZero: false },
		linear: { schedule: 'linear', toZero: false },
		scaledLinear: { schedule: 'scaled-linear', toZero: false },
		sigmoid: { schedule: 'sigmoid', toZero: false },
		linearToZero: { schedule: 'linear', toZero: true },
		scaledLinearToZero: { schedule: 'scaled-linear', toZero: true }
	};

/** A recipe as parseRecipe returns it, in Python with Hugging Face diffusers: ready to be pasted. */
export function pythonOfRecipe(recipe: Recipe, say: (difference: Difference) => string): string {
	const values = allValues(recipe);
	const same = diffusersOf({
		sampler: recipe.sampler,
		values,
		...(recipe.schedule === 'bent'
			? { schedule: numbersInOption(values['curve'] ?? ''), toZero: false }
			: NAMED[recipe.schedule]),
		spacing: recipe.spacing,
		steps: recipe.steps,
		...visitedBy(recipe, values),
		prediction: 'v_prediction',
		clip: recipe.clip
	});
	const differences = [...besidesOf(recipe), ...same.differences, ...guidanceOf(recipe, values)];
	return pythonOf({ ...same, differences }, recipe.steps, say);
}

const TIMESTEPS: Partial<Record<SpacingName, (values: OptionValues) => Timesteps>> = {
	trailing: () => trailing,
	leading: () => leading(),
	linspace: () => linspace,
	beta: ({ shape }) => beta(Number(shape))
};

/** Spacings of noise levels that no setting there stands for. */
const OF_SIGMAS: readonly SpacingName[] = ['ays', 'klOptimal'];

/** The t that a recipe visits, where its spacing counts in t, or else its noise levels. */
function visitedBy(
	recipe: Recipe,
	values: OptionValues
): { visited?: readonly number[]; sigmas?: readonly number[] } {
	const { spacing, steps } = recipe;
	if (spacing === 'own') return { visited: numbersInOption(values['stops'] ?? '') };
	if (OF_SIGMAS.includes(spacing)) return { sigmas: levelsOf(recipe).map(sigmaOf) };
	const timesteps = TIMESTEPS[spacing]?.(values);
	return timesteps ? { visited: timesteps(T, steps) } : {};
}

/** What it begins with, a second prompt and paint, which are no scheduler's business. */
function besidesOf(recipe: Recipe): Difference[] {
	const { beginning, otherSeed, otherPrompt, painting, steps } = recipe;
	const of = stepsWalked(recipe);
	return [
		...(beginning ? [begunOf(beginning, steps)] : []),
		...(otherSeed ? [{ code: 'otherSeed' } as const] : []),
		...(otherPrompt ? [{ code: 'otherPrompt', ...otherPrompt } as const] : []),
		...(painting ? [{ code: 'painted', after: stepsBefore(painting, of), of } as const] : [])
	];
}

const begunOf = ({ strength, mask }: Beginning, of: number): Difference => ({
	code: 'begins',
	left: stepsFrom(strength, of),
	of,
	isMasked: mask !== ''
});

/** What its network has to do before a scheduler gets the answer. */
function guidanceOf(
	{ guidanceForm: form, guidance: scale }: Recipe,
	values: OptionValues
): Difference[] {
	return form === 'plain' || scale === 1 ? [] : [{ code: 'guidance', form, scale, values }];
}

/** Every option that a recipe's choices have, as set or as usual. */
function allValues(recipe: Recipe): OptionValues {
	const usual = Object.entries(optionsOf(recipe)).map(([name, option]) => [name, option.default]);
	return { ...Object.fromEntries(usual), ...recipe.options };
}
