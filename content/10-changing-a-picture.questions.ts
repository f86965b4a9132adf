import { mask, strength } from '#site-model/editing.json';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';
import { fixed } from '#lib/words/written.ts';

const [changed, other] = [mask.other_words, mask.other_static].map((found) =>
	found.dots_changed.toFixed(0)
);

export const opening: Question = {
	id: 'only-the-colour',
	ask: 'You draw a red apple. Then you ask for a green one, with the same seed and the same static. What changes?',
	options: [
		{
			say: 'Only the colour of the apple',
			because: `That’s what you’d want. But the words are heard everywhere in the picture. Around the thing itself, ${changed} of 100 dots changed visibly when we tried it.`
		},
		{
			say: 'The apple, and some of what’s around it',
			right: true,
			because: `Around the thing itself, ${changed} of 100 dots changed visibly when we tried it. The static keeps the picture roughly the same, and only roughly.`
		},
		{
			say: 'Everything, it’s a picture of its own',
			because: `Not as much as that. With other static, ${other} of 100 dots around the thing change visibly, and with the same static ${changed}.`
		}
	]
};

export const questions: Question[] = [
	{
		id: 'why-loops',
		figure: 'repaint',
		ask: 'Why does it pay to put noise back and walk the same step again?',
		options: [
			{
				say: 'So that the old part changes a little, and fits the new one',
				because:
					'The old part doesn’t change at all. It’s put back at every stop, to the last dot. It’s the new part that has to give way.'
			},
			{
				say: 'So that the new part gets another chance to fit the old one',
				right: true,
				because:
					'After one pass, the new part has been drawn without knowing much of the old one. Noise makes it soft again, and now the old part beside it is already there to see.'
			},
			{
				say: 'Because more steps always make a better picture',
				because:
					'Twenty longer walks side by side wouldn’t help. What helps is going back, after old and new have been put side by side.'
			}
		]
	},
	{
		id: 'no-dial',
		ask: 'In an app of 2026 you upload a photo and write “take away the lamp”. How is that usually done?',
		options: [
			{
				say: 'The photo is put under static half-way, and redrawn',
				because:
					'That’s the way of the first figure, and it needs a description of the whole picture. “Take away” would mean nothing to it.'
			},
			{
				say: 'The model reads the photo beside your words and draws a new one',
				right: true,
				because:
					'It was trained on pairs of before and after. It begins with static and looks at your photo at every step, so what should stay is drawn once more.'
			},
			{
				say: 'The lamp is cut out, and all other dots stay as they are',
				because:
					'That would be a mask. Some programs have one, but a model that’s told in words draws the whole picture again.'
			}
		]
	},
	{
		id: 'shared-static',
		figure: 'film',
		ask: 'All pictures of a film get the same static, and it hardly flickers. Why isn’t that how films are made?',
		options: [
			{
				say: 'Because the grain stays in its place while the thing moves',
				right: true,
				because:
					'The static belongs to places on the screen, so what it makes stays there, like dirt on a window. In a film, it should move along with the thing.'
			},
			{
				say: 'Because all pictures would be exactly the same',
				because:
					'They would be without the moving sketch. With it, the apple does move. It’s the rest that sticks to the screen.'
			},
			{
				say: 'Because it would take too long',
				because:
					'It takes exactly as long as with any other static. That’s not what’s wrong with it.'
			}
		]
	}
];

/** How many of 100 blots have to become what was asked for. */
const ENOUGH = 90;
const tried = Object.entries(strength.strengths);
const [least, found] = tried.find(([, { right }]) => right >= ENOUGH)!;
const [before, foundBefore] = tried[tried.findIndex(([at]) => at === least) - 1]!;

export const enough: NumberQuestion = {
	id: 'enough',
	ask: 'Use the slider of the first figure. How much has to be redrawn, so that at least 90 of 100 blots become what was asked for?',
	truth: {
		value: Number(least),
		within: 0.001,
		because: `At ${least} it’s ${found.right.toFixed(0)} of 100, and at ${before} it’s still ${foundBefore.right.toFixed(0)}. By then, the pictures are ${fixed(found.distance, 1)} % away from their blots.`
	}
};
