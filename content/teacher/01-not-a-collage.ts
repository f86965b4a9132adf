import { distances, drawings } from '#site-model/index/facts.json';
import { held_out_combinations } from '#site-model/metrics.json';
import { storagePerPicture } from '#lib/lesson/storage-per-picture.ts';
import type { TeacherNotes } from '#lib/lesson/teacher-notes.ts';

const { changed, fresh } = distances;
const far = (distance: number) => distance.toFixed(1);
const each = storagePerPicture().each.toFixed(1);
const unseen = held_out_combinations.all.toFixed(0);

export const notes: TeacherNotes = {
	goals: [
		'say why a model of this size can’t hold all of its training pictures, and why it can still hold some;',
		'use a control group: “near” and “far” mean something only beside pictures that were never copied;',
		'tell a new picture from a new drawing, and defend “both are true” against “it only copies” and “it’s all new”.'
	],
	short: [
		{
			minutes: 3,
			do: 'Ask the opening question and collect hands for each answer. Don’t comment.'
		},
		{
			minutes: 5,
			do: 'First prompt: the picture off the shelf, its copy, the new picture. Let them call out the distances.'
		},
		{
			minutes: 7,
			do: 'Second prompt: all the dogs. Leave the silence when somebody says “it’s always the same one”.'
		},
		{
			minutes: 5,
			do: 'Hands for the opening question once more. Everybody writes one sentence: what’s new in the picture, and what isn’t?'
		}
	],
	long: [
		{
			minutes: 5,
			do: 'Opening question, hands, no comment. Write the four counts on the board and leave them there.'
		},
		{
			minutes: 8,
			do: 'Read “No pictures inside” in pairs. One of each pair works out on paper how many bytes there are for each picture.'
		},
		{
			minutes: 12,
			do: 'First prompt in pairs, one device each. Every pair reads out one distance; plot them on a line on the board, copies left, fresh drawings right.'
		},
		{ minutes: 10, do: 'Second and third prompt, all together.' },
		{
			minutes: 7,
			do: 'Argue it out: half of the room has to hold “it copies”, the other half “it’s new”, each with one number from the figures.'
		},
		{ minutes: 3, do: 'Hands again, beside the counts from the beginning.' }
	],
	prompts: [
		{
			figure: 'provenance',
			predict:
				'The search gives a distance: 0 is the same picture, 100 is black against white. How far from its original will a copy be that was moved by half a dot and darkened a little? And a picture that the model has just made?',
			observe:
				'Press “a training picture”, then “a copy of it”, then the new picture. Write down all three distances.',
			explain: 'Why isn’t the new picture at 50 or 60, if it’s new?',
			key: `A training picture finds itself at 0. Nine copies in ten stay below ${far(changed.p90)}. Fresh drawings by the same program, which can’t be copies, lie at ${far(fresh.p10)} to ${far(fresh.p90)} from the shelf. The new picture lies among those: pictures of one small world are all a little alike, and only a control group tells you what “a little” is.`
		},
		{
			figure: 'training-examples',
			set: { thing: 'dog' },
			predict:
				'The model has seen tens of thousands of pictures with a dog. How many different dogs will you find on the shelf?',
			observe: 'Scroll through the dogs. Then choose “hand”.',
			explain: 'The picture from before was new. Was its dog?',
			key: `There’s one dog: one emoji, tilted, mirrored, large and small, in other light. For hands there are ${drawings.hand} drawings. The picture is new and the drawing is remembered, so “it copies” and “it’s new” are both half of the truth.`
		},
		{
			figure: 'provenance',
			predict: 'It saw pandas, and it saw snow, but never a panda in the snow. What will it draw?',
			observe:
				'Choose the words it was never shown, and look at the picture and at its nearest neighbours.',
			explain: 'What does it have to know to do this, if there’s nothing to copy?',
			key: `A panda in the snow. Of such combinations, everything is right in ${unseen} of 100 pictures. It puts together what it learned apart; the neighbours share the snow or the panda, never both.`
		}
	],
	misconceptions: [
		{
			row: 67,
			helps: `Work out the ${each} bytes for each picture together. Then ask at once whether everybody must get the same share.`
		},
		{
			row: 66,
			helps:
				'Numbers are stronger than principles here: 109 near-copies among 175 million, where finds were likeliest.'
		},
		{
			row: 97,
			helps: 'Ask “whose dog is it?” and wait. Somebody drew it, and that can be looked up.'
		}
	],
	tasks: [
		{
			ask: 'A friend says: “It’s only a collage.” Another says: “Everything it makes is new.” Write one sentence to each.',
			key: 'For instance: “Nothing is pasted, and this picture is nowhere in the training.” And: “But the dog in it is a drawing that it knows by heart.”'
		},
		{
			ask: `One number: how far is your picture from its nearest neighbour? What would it have to be for you to call it a copy, and how do you know?`,
			key: `Below about ${far(changed.p90)}, because that’s where real copies lie. A good answer names what it’s compared with.`
		}
	]
};
