import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { numbersAt } from '#lib/lesson/step-numbers.ts';
import type { TeacherNotes } from '#lib/lesson/teacher-notes.ts';

const ninth = numbersAt({ recipe: { ...defaultRecipe, sampler: 'ddpm' }, frame: { step: 8 } });

export const notes: TeacherNotes = {
	goals: [
		'walk through one step in the right order: noisy picture, predicted noise, clean guess, mean, fresh noise, next picture;',
		'say what the network does (name the noise) and what it doesn’t (draw the next picture);',
		'give a reason for putting noise back, and show what happens without it.'
	],
	short: [
		{ minutes: 3, do: 'First prompt: nobody touches anything until the guess is written down.' },
		{
			minutes: 7,
			do: 'One step in slow motion on the big screen. Four beats; stop after each and have somebody say what has just happened.'
		},
		{ minutes: 7, do: 'Second prompt: leave the dice out.' },
		{ minutes: 3, do: 'Six cards, one for each picture of the step: put them in order.' }
	],
	long: [
		{ minutes: 5, do: 'Opening question. Why twenty steps, and not one?' },
		{ minutes: 8, do: 'First prompt in pairs, then 1, 5 and 20 steps in the lesson’s own figure.' },
		{
			minutes: 10,
			do: 'Slow motion. Then everybody picks a pixel and checks with a calculator that μ + σz is the next picture.'
		},
		{ minutes: 8, do: 'Second prompt.' },
		{ minutes: 9, do: 'Third prompt: seeds, and the way from one to the other.' },
		{ minutes: 5, do: 'Six cards in order. Then take away one and ask what would break.' }
	],
	prompts: [
		{
			figure: 'scrubber',
			set: { step: 1, lock: 'all', hide: 'guidance' },
			predict:
				'On the left stands the noisy picture, on the right the clean guess. At which step of twenty will you first see an apple on the left? And on the right?',
			observe: 'Drag the strip with the arrow keys, one step at a time. Write down both steps.',
			explain:
				'The guess on the right is there so early. Why doesn’t the machine just take it and stop?',
			key: 'Everybody finds the right one earlier, by several steps. The first guess is an average, a blot: a small move towards it rules out some pictures, and the next average is sharper.'
		},
		{
			figure: 'leave-the-dice-out',
			predict:
				'DDPM puts fresh noise back at every step. What would become of six pictures from six seeds if you left that out and changed nothing else?',
			observe: 'Compare the two rows, seed by seed. Look at the wood.',
			explain:
				'Where does the variety in the upper row come from: from the static at the beginning, or from the dice on the way?',
			key: 'Without the dice, all six end at nearly the same smooth apple, and the grain of the wood is gone: the mean is an average, and averages are too smooth. In this walk nearly all of the first static is thrown away, so it’s the dice on the way that choose.'
		},
		{
			figure: 'seed-grid',
			predict:
				'Half of the static of seed A plus half of the static of seed B: what will that look like, and what will the network draw from it?',
			observe:
				'Choose two seeds and go from one to the other, straight across, then along the arc. Read the spread in the middle.',
			explain: 'Why is the static in the middle too weak if you go straight across?',
			key: 'Its spread falls to 0.71, the root of ½, because lights and darks cancel out: variances add, and ¼ + ¼ = ½. The network has never seen static that weak and draws something too smooth. Along the arc the spread stays near 1.'
		}
	],
	misconceptions: [
		{
			row: 26,
			helps:
				'Ask “who works out the next picture?” It’s a formula that fits on one line and has never seen an apple.'
		},
		{
			row: 25,
			helps:
				'Let everybody write down their step in the first prompt, and compare. Then change the sampler.'
		},
		{
			row: 78,
			helps: `At step 9 the mean is ${ninth.leanOnGuess} of the guess and ${ninth.leanOnX} of the noisy picture. It’s still noisy; look at it.`
		},
		{
			row: 80,
			helps: 'Three noises, three names: ε was mixed in, ε̂ is the network’s guess, z is new.'
		}
	],
	tasks: [
		{
			ask: 'Put in order: clean guess, fresh noise, noisy picture, mean, predicted noise, next picture.',
			key: 'Noisy picture, predicted noise, clean guess, mean, fresh noise, next picture.'
		},
		{
			ask: 'Why would a noise remover add noise?',
			key: 'The mean is an average and too smooth. The roll picks one of the pictures around it, with as much noise as the next stop expects, and covers up early mistakes.'
		}
	]
};
