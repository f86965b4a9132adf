import type { SamplerOption } from '#lib/diffusion/samplers/options.ts';
import { BEGINNING_LIMITS, usualBeginning } from '#lib/recipe/beginning.ts';
import { SAMPLERS, SCHEDULES, SPACINGS } from '#lib/recipe/choices.ts';
import { GUIDANCE_FORMS } from '#lib/recipe/guidance-choices.ts';
import { MIXES, usualMixture } from '#lib/recipe/mixture.ts';
import { PAINTING_LIMITS } from '#lib/recipe/painting.ts';
import { usualStrength } from '#lib/teaching/lesson-plan.ts';
import { MODELS } from '#lib/recipe/model-choices.ts';
import { defaultRecipe, RECIPE_LIMITS } from '#lib/recipe/recipe.ts';

const names = (choices: object): string => Object.keys(choices).join(', ');
const range = ({ min, max }: { min: number; max: number }): string => `${min} … ${max}`;
const { prompt, seed, sampler, steps, schedule, spacing, guidance, guidanceForm, model } =
	defaultRecipe;

type Choices = Readonly<Record<string, { options: Readonly<Record<string, SamplerOption>> }>>;

/** A line for every option that only some choices have. */
const optionsOf = (choices: Choices): string[] =>
	Object.entries(choices).flatMap(([choice, { options }]) =>
		Object.entries(options).map(
			([name, option]) =>
				`  --${name.padEnd(18)} of ${choice}: ${valuesOf(option)}   (${option.default})`
		)
	);

function valuesOf(option: SamplerOption): string {
	switch (option.kind) {
		case 'number':
			return `${option.min} … ${option.max}`;
		case 'choice':
			return option.choices.join(', ');
		case 'list':
			return 'numbers in quotes, with spaces between';
	}
}

/** What --help prints. */
export const help = `npm run generate -- [prompt] [options]

Draws a picture as the site does, with the same pipeline, on the WASM backend.

  prompt               what to draw; "" draws without a prompt   (${prompt})
  --negative TEXT      what to steer away from
  --seed N             ${range(RECIPE_LIMITS.seed)}   (${seed})
  --steps N            ${range(RECIPE_LIMITS.steps)}   (${steps})
  --guidance N         ${range(RECIPE_LIMITS.guidance)}; 1 is the prompt alone   (${guidance})
  --guidanceForm NAME  ${names(GUIDANCE_FORMS)}   (${guidanceForm})
  --sampler NAME       ${names(SAMPLERS)}   (${sampler})
  --schedule NAME      ${names(SCHEDULES)}   (${schedule})
  --spacing NAME       ${names(SPACINGS)}   (${spacing})
  --model NAME         ${names(MODELS)}   (${model})
  --clip on|off        whether the clean guess is kept within −1 … 1   (on)

  --start FILE         a PNG to begin with, its middle square; or training-apple, training-cat, training-car
  --strength N         how much of it is drawn anew, ${range(BEGINNING_LIMITS.strength)}   (${usualBeginning.strength})
  --mask FILE          a PNG whose bright dots are drawn anew, all others staying; or a mask as links have it
  --loops N            how often each step is walked under a mask, ${range(BEGINNING_LIMITS.loops)}   (${usualBeginning.loops})
  --toward N           another seed, whose static it begins on the way to
  --way N              how far, 0 … 1   (${usualMixture.way})
  --second TEXT        another prompt that has a say
  --mix NAME           ${MIXES.join(', ')}   (${usualMixture.mix})
  --share N            of the second in a blend; of the walk before it takes over, 0 … 1   (${usualMixture.share})
  --paint TEXT         paint over it in mid-walk, as links have it
  --after N            steps that are walked before the paint, ${range(PAINTING_LIMITS.after)}
  --from FILE          a picture of ours, PNG: its recipe, where nothing else is said

  --taught FILE        a word that npm run teach or /teach saved; again for another
  --taughtStrength N   what it adds is multiplied with, 0 … 1.5   (${usualStrength})

  --grid ADDRESS       pictures in columns and rows with labels, as a link of /compare says:
                       "across=guidance*1*3*7&down=seed*1*2", "samplers=ddim+heun&evaluations=5+10"

  --out FILE           the picture, PNG, with its recipe inside   (picture.png)
  --scale N            pixels a side for each of its pixels, 1 … 64   (1; of a grid 2)
  --finish             made 256 pixels a side by a second network; the trace stays the model's own
  --film FILE          the walk as a picture that moves, animated PNG, each of its pixels --scale pixels a side
  --trace FILE         every number of every step, JSON (described in src/lib/recording/trace.ts)
  --help               this

Options that only some samplers, schedules, spacings and forms of guidance have:

${[SAMPLERS, SCHEDULES, SPACINGS, GUIDANCE_FORMS].flatMap(optionsOf).join('\n')}

Exit status: 0 drawn, 1 failed, 2 an option that does not exist.`;
