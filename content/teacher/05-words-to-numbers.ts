import config from '#site-model/config.json';
import vocabulary from '#site-model/vocabulary.json';
import { typable } from '#lib/text/word-prompts.ts';
import type { TeacherNotes } from '#lib/lesson/teacher-notes.ts';

const known = typable(vocabulary).filter((token) => !token.startsWith('"')).length;
const { text_width: width, max_tokens: places } = config;

export const notes: TeacherNotes = {
	goals: [
		'follow a prompt from words to tokens to lists of numbers, and say what’s lost at the first step (the letters);',
		'explain that a word’s numbers come from how it was used, and name an example where that falls short of meaning;',
		'tell apart what the table holds and what the sentence does to it.'
	],
	short: [
		{
			minutes: 6,
			do: 'First prompt: try to find a word that the model doesn’t know. That never takes long.'
		},
		{ minutes: 6, do: 'Second prompt: the same word, two sentences.' },
		{ minutes: 6, do: 'Third prompt: who stands beside whom on the map?' },
		{ minutes: 2, do: 'Finish the sentence: “The model knows a word by …”' }
	],
	long: [
		{
			minutes: 5,
			do: 'How would you tell a calculator the word “apple”? Collect ideas, also bad ones.'
		},
		{ minutes: 8, do: 'First prompt in pairs. Each pair writes the longest sentence that fits.' },
		{
			minutes: 10,
			do: 'Second prompt. Then “apple apple apple”: three equal rows that end up different, though only their places differ.'
		},
		{
			minutes: 12,
			do: 'Third prompt. Every pair presents one surprising neighbour, and a reason from the captions.'
		},
		{
			minutes: 7,
			do: 'Arithmetic with words: kitten − cat + dog, red − blue. Which results would you print in a newspaper, and with what warning?'
		},
		{ minutes: 3, do: 'Finish the sentence: “The model knows a word by …”' }
	],
	prompts: [
		{
			figure: 'token-strip',
			set: { prompt: 'a zebra on the beach', view: 'alone' },
			predict: `The model has a list of ${known} words. What will it make of “zebra”? Will it ask, guess, or spell it?`,
			observe: 'Read what the figure says. Then try words of your own, and one in quotation marks.',
			explain: 'What’s left of a word once it’s a place in a list? What isn’t?',
			key: 'Zebra isn’t in the list, so nothing of it reaches the network, and the figure says so. All that’s left of a word is its place: its letters are gone, unless it stands in quotation marks, where it’s spelled. Large models cut rare words into known pieces, and don’t see letters either.'
		},
		{
			figure: 'token-strip',
			set: { view: 'inSentence', row: 3 },
			predict:
				'Two sentences, “a red apple …” and “a green apple …”. Will “apple” have the same numbers in both?',
			observe:
				'Look at the numbers by themselves, then in the sentence, then at what changed. Read the cosine.',
			explain: 'Who changed them, and what could that be good for?',
			key: 'By themselves they’re the same row of the table. In the sentence they differ a little, because the encoder lets each word look at its place and its neighbours. Without that, “an orange table” and “an orange on a table” would be one bag of words.'
		},
		{
			figure: 'embedding-map',
			set: { space: 'inSentence', token: 'under' },
			predict: 'Which words will stand nearest to “dog”? And which to “under”?',
			observe: 'Look up both, and read the list beside the map and not only the map.',
			explain: 'Dog has the neighbours you’d expect. Why hasn’t “under”?',
			key: 'Beside dog stands puppy: captions used one for the other. “Under” only ever came in “under water” and “under the moon”, so it stands with what was there. The model knows use, and nothing but use.'
		}
	],
	misconceptions: [
		{
			row: 19,
			helps: `Count together: every token keeps its own ${width} numbers, up to ${places} tokens. Longer prompt, more lists.`
		},
		{
			row: 35,
			helps:
				'Ask for the picture that belongs to “on”. A dictionary of pictures has no page for it.'
		}
	],
	tasks: [
		{
			ask: 'Why can’t most generators spell well? Use the word “token”.',
			key: 'They’re given tokens, places in a list. The letters of a word aren’t in there, so spelling has to be guessed from use.'
		},
		{
			ask: 'Find two words that the model takes for nearly the same, and say what the captions must have been like.',
			key: 'For instance dog and puppy, snow and winter: they stood under the same pictures.'
		}
	]
};
