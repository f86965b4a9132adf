import { by_evaluations as ofStudent } from '#models/scenes-64-few/metrics.json';
import {
	by_evaluations as ofModel,
	held_out_combinations as neverSeen,
	signs_seen_words as signs
} from '#site-model/metrics.json';
import { cosine } from '#lib/diffusion/schedule.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { costOf } from '#lib/recipe/cost.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { timeBelow } from '#lib/lesson/forward-numbers.ts';
import { halfWay } from '#lib/lesson/half-way.ts';
import type { NumberQuestion, StepQuestion } from '#lib/lesson/question.ts';
import { storagePerPicture } from '#lib/lesson/storage-per-picture.ts';
import { fixed } from '#lib/words/written.ts';

/** A question whose answer is a number, with the range that is asked about. */
export type NumberAsked = NumberQuestion & { min: number; max: number };

const { evaluations, rows } = costOf(defaultRecipe);
const each = storagePerPicture().each;
const half = timeBelow(cosine(), 0.5);
const letter = signs.letters / 100;
const word = Math.round(100 * letter ** 4);
const hurried = ofModel.ddim[4];
const student = ofStudent.ddim[1];

/** The exam’s questions that are answered with a number, each computed from the model’s own files. */
export const byNumber: readonly NumberAsked[] = [
	{
		id: 'bytes-each',
		ask: 'Share out our model’s file among all the pictures it was shown. How many bytes are there for each? (A picture of 64 × 64 dots takes 12,288.)',
		min: 0,
		max: 12_288,
		truth: {
			value: Math.round(each),
			within: 2,
			because: `It’s ${fixed(each, 1)} bytes, which is about a letter or two. So it can’t have kept them all, whatever else it may know by heart.`
		}
	},
	{
		id: 'answers-each',
		ask: `One picture in ${defaultRecipe.steps} steps, with guidance ${defaultRecipe.guidance}. How many answers of the network does it take?`,
		min: 1,
		max: 1000,
		truth: {
			value: evaluations * rows,
			within: 0,
			because: `Twenty steps, and at each step two answers: one with your words and one without. ${evaluations} × ${rows} = ${evaluations * rows}.`
		}
	},
	{
		id: 'three-four-five-again',
		ask: 'Noise with the weight 0.60 has been mixed into a picture. What weight does the picture have? (In hundredths.)',
		min: 0,
		max: 100,
		truth: {
			value: Math.round(100 * Math.sqrt(1 - 0.6 ** 2)),
			within: 1,
			because:
				'The squares have to add up to 1: 0.36 and 0.64. So the picture has the weight 0.80, not 0.40.'
		}
	},
	{
		id: 'even',
		ask: 'On the cosine schedule, at which time t do picture and noise weigh the same? (From 0 to 1000.)',
		min: 0,
		max: 1000,
		truth: {
			value: half,
			within: 15,
			because: `At t = ${half}, half-way. That’s what this schedule was made for: as much time for the faint noise as for the strong.`
		}
	},
	{
		id: 'four-letters',
		ask: `Our model paints a letter of a sign rightly in ${signs.letters.toFixed(0)} of 100 cases. If it were luck each time, how many of 100 signs with four letters would be all right?`,
		min: 0,
		max: 100,
		truth: {
			value: word,
			within: 3,
			because: `${fixed(letter, 2)} four times over makes ${word} in 100. The judge counted ${signs.words.toFixed(0)}. So a sign isn’t one hard thing, it’s four chances to slip.`
		}
	},
	{
		id: 'hurried',
		ask: 'Four steps instead of twenty, with the sampler DDIM. How many of 100 pictures still show the thing that was asked for?',
		min: 0,
		max: 100,
		truth: {
			value: hurried.thing,
			within: 6,
			because: `${hurried.thing.toFixed(0)} of 100, when the judge looked at ${hurried.pictures}. With twenty steps it’s ${ofModel.ddim[20].thing.toFixed(0)}.`
		}
	},
	{
		id: 'one-look',
		ask: 'And its student, in a single step?',
		min: 0,
		max: 100,
		truth: {
			value: student.thing,
			within: 4,
			because: `${student.thing.toFixed(0)} of 100. Its teacher would manage ${ofModel.ddim[1].thing.toFixed(0)} in one step.`
		}
	},
	{
		id: 'never-together',
		ask: 'Some things and places were never shown together, like a panda in the snow. Of 100 such pictures, how many have everything right?',
		min: 0,
		max: 100,
		truth: {
			value: neverSeen.all,
			within: 5,
			because: `${neverSeen.all.toFixed(0)} of 100. It learned what things look like and what places look like, and it can put the two together.`
		}
	}
];

const decided = (
	id: string,
	ask: string,
	see: (frame: Frame) => Float32Array,
	why: string
): StepQuestion => ({
	id,
	ask,
	answer(frames) {
		const step = halfWay(frames, see);
		return step === undefined
			? undefined
			: { step, because: `Over all dots it’s step ${step}. ${why}` };
	}
});

/** The exam’s two questions about the walk beside them. */
export const clearlyDecided = decided(
	'dog-guess',
	'Look at the clean guess x̂₀ of the dog. From which step on is it at most half as far from the finished picture as it was at first?',
	({ x0 }) => x0,
	'The big shapes are settled early. What follows is detail.'
);
export const noisilyDecided = decided(
	'dog-noisy',
	'And the noisy picture x? From which step on is it half-way?',
	({ x }) => x,
	'It lags behind the guess, because it goes only part of the way at every step.'
);
