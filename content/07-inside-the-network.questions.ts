import { overlap } from '#site-model/probe.json';
import { afterCut } from '#lib/widgets/unet-map/facts.ts';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';

const right = (cut: string) => afterCut(cut).all.toFixed(0);

export const opening: Question = {
	id: 'one-wire',
	ask: 'Inside the network there are six wires. We cut one, the finest, and ask for a red apple again. What goes?',
	options: [
		{
			say: 'The colour. It’s a grey apple now.',
			because:
				'The colour stays. It’s decided where there are few spots, far below the finest wire. You’ll see another cut that does take the colour away.'
		},
		{
			say: 'The finish. It’s rough all over now.',
			right: true,
			because: `Apple, table and colours stay, but skin and wall are rough. Fine detail goes straight across by this wire. Without it, everything is right in ${right('skip.0')} of 100 pictures, with it in ${right('none')}.`
		},
		{
			say: 'The apple. There’s only a blot left.',
			because: `What it’s going to be is settled where the pictures are small, and this wire doesn’t go there. To lose the apple, you’d have to cut all six: then ${right('skips')} of 100 are right.`
		}
	]
};

export const questions: Question[] = [
	{
		id: 'why-down',
		ask: 'Why does the network make the picture smaller, only to make it larger again?',
		figure: 'network',
		options: [
			{
				say: 'To save memory on your device',
				because:
					'It does save some. But a network that only wanted to save would stay with small pictures all the way, and ours goes back up.'
			},
			{
				say: 'So that one spot can take in a lot',
				right: true,
				because:
					'Each block looks at a spot and its neighbours. On the small picture, neighbours are far apart in the large one, so the thing as a whole comes into view.'
			},
			{
				say: 'To squeeze out the noise, like water from a sponge',
				because:
					'Averaging neighbours does lose some noise, but edges go with it. The noise is found by working it out, not by squeezing.'
			}
		]
	},
	{
		id: 'which-looking',
		ask: 'We cut the looking around in one block on the way up, and the apple lost its colour and shape. What does that prove?',
		figure: 'network',
		options: [
			{
				say: 'That the apple is stored in that block',
				because:
					'Take the fuse out of a car and it stops. That doesn’t mean that the fuse is the engine. No part holds an apple.'
			},
			{
				say: 'Nothing, since any cut would do that',
				because:
					'Most cuts do far less. Without the middle block, you can hardly tell the picture from the whole network’s.'
			},
			{
				say: 'That later blocks need what it hands on',
				right: true,
				because:
					'That’s all a cut can tell. Your words come in there, too, and what follows can’t do without. What the part does by itself is another question.'
			}
		]
	},
	{
		id: 'probe-knows',
		ask: 'The outline was read from the middle of the network while you saw only static. How do we know that the reader didn’t work it out by itself?',
		figure: 'probe',
		options: [
			{
				say: 'The same reader finds nothing in the dots',
				right: true,
				because: `It only weighs and adds. With the dots to read, its outlines fit to ${overlap.pixels[2]!.toFixed(0)} in 100, as well as one and the same blob for all. What it finds must be there in the middle already.`
			},
			{
				say: 'It was told what’s in the picture',
				because: 'Nobody told it, or the network. In this figure the network got no words at all.'
			},
			{
				say: 'It had seen these very pictures before',
				because:
					'It hadn’t even seen such things. Cats, owls and balls were kept from it while it learned.'
			}
		]
	}
];

/** How well an outline should fit, in 100. */
const GOOD = 60;
const first = overlap.middle.findIndex((fit) => fit > GOOD);

export const firstGood: NumberQuestion = {
	id: 'first-good',
	ask: `Use the slider of the last figure. At which step do outlines from the middle fit better than ${GOOD} in 100 for the first time?`,
	truth: {
		value: first + 1,
		within: 0,
		because: `At step ${first + 1} it’s ${overlap.middle[first]!.toFixed(0)}, and one step before ${overlap.middle[first - 1]!.toFixed(0)}. From the dots, they get no better than ${Math.max(...overlap.pixels).toFixed(0)} even at the end.`
	}
};
