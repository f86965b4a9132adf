import type { Question } from '#lib/lesson/question.ts';
import { cosineAcross, cosineOf, nearOf, said } from '#lib/widgets/embedding-map/facts.ts';
import type { Embeddings } from '#lib/run/embeddings.svelte.ts';
import { wordOf } from '#lib/components/embeddings/vector-format.ts';

type Known = Pick<Embeddings, 'table' | 'reading'>;

export const opening: Question = {
	id: 'where-from',
	ask: 'To the network, the word “dog” is a list of numbers. Where do those numbers come from?',
	options: [
		{
			say: 'Somebody wrote down what a dog is: four legs, fur, barks',
			because:
				'Nobody filled in a form. You’d never finish, and nobody would know how much “fur” is right. The numbers were random at first, and training changed them until they helped to guess pictures.'
		},
		{
			say: 'From rolls of the dice, changed bit by bit in training',
			right: true,
			because:
				'At the start every word got random numbers. Whenever a caption stood under a picture, its numbers were nudged so that the network could use them better. Nobody ever said what a dog is.'
		},
		{
			say: 'From the letters d, o and g, each of which has a number',
			because:
				'The letters don’t come into it. A whole word is one token, and a token is a place in a list. So “dog” and “dig” don’t have to have anything in common. That’s one reason why many models of 2021 to 2023 couldn’t spell.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'same-numbers',
		figure: 'map',
		ask: 'After training, the numbers of two words have come out nearly the same. What does that tell you?',
		options: [
			{
				say: 'Somebody told the model that they mean the same',
				because:
					'You’re thinking of a dictionary. The model never got a list of synonyms, or anything else about words. It saw captions and pictures, and that’s all.'
			},
			{
				say: 'They’re spelled almost the same, like cat and cap',
				because:
					'Spelling is what we see. A token is only a place in a list, so the network never gets the letters and can’t go by them.'
			},
			{
				say: 'Captions used them for the same kind of picture',
				right: true,
				because:
					'Use is all it ever saw. Words that can stand under the same pictures may as well have the same numbers. The same goes for words that merely turn up together, because the model can’t tell “means the same” from “is always said of the same”.'
			}
		]
	},
	{
		id: 'too-long',
		figure: 'strip',
		ask: 'Here you write a prompt of forty words. What becomes of the last ones?',
		options: [
			{
				say: 'They count less and less towards the end',
				because:
					'It isn’t a slope, it’s an edge. There are 24 places here, and whatever comes after them isn’t read at all.'
			},
			{
				say: 'They’re cut off, and the network never sees them',
				right: true,
				because:
					'There are 24 places, one of them for the start sign, and the rest is crossed out before your eyes. Many large models have such an edge, too. It’s only further away, and not all programs tell you.'
			},
			{
				say: 'The whole prompt is squeezed into a fixed set of numbers',
				because:
					'That’s how you’d sum up a text. But nothing is squeezed here. Every token keeps a list of numbers of its own, and there are only 24 places for tokens.'
			}
		]
	}
];

/** Which word the encoder puts nearest to `cat`, beside one that is spelled alike and one of a kind. */
export function nearestToCat(known: Known): Question | undefined {
	const nearest = nearOf(known, 'cat', 'inSentence', 1)[0]?.token;
	if (!nearest) return undefined;
	const others = ['cap', 'dog', 'lion'].filter((token) => token !== nearest).slice(0, 2);
	const of = (token: string) =>
		`${wordOf(token)} ${said(cosineOf(known, ['cat', token], 'inSentence'))}`;
	const cosines = [nearest, ...others].map(of).join(', ');
	const why: Record<string, string> = {
		cap: 'This goes by the letters, and the network never sees those.',
		dog: 'This goes by what we know about pets. But a dog and a cat rarely stand under the same picture.',
		lion: 'This goes by what we know about animals. But no caption ever called a lion a cat.'
	};
	const option = (token: string) => ({
		say: wordOf(token),
		because: `${why[token] ?? 'The captions used these two words for the same pictures.'} The cosines here are ${cosines}.`
	});
	return {
		id: 'nearest-to-cat',
		ask: 'After the encoder, which of these words is nearest to “cat” in this model?',
		options: [option(others[0]!), { ...option(nearest), right: true }, option(others[1]!)]
	};
}

/** Which of three changes to a sentence moves the numbers of its apple most. */
export function mostMoved(known: Known): Question | undefined {
	const here = 'a red apple on a wooden table';
	const changes = [
		{
			say: 'Another colour: a green apple on a wooden table',
			to: 'a green apple on a wooden table'
		},
		{ say: 'Another scene: an apple at night', to: 'an apple at night' },
		{ say: 'Another order: a wooden table and a red apple', to: 'a wooden table and a red apple' }
	].map(({ say, to }) => ({ say, cosine: cosineAcross(known, 'apple', [here, to]) }));
	const cosines = changes.map(({ cosine }) => cosine ?? NaN);
	const least = Math.min(...cosines);
	if (Number.isNaN(least)) return undefined;
	const told = changes.map(({ say, cosine }) => `${said(cosine)} for ${lower(say)}`).join('; ');
	return {
		id: 'most-moved',
		ask: `Start from “${here}” and change it. After which change are the numbers of “apple” least like what they were?`,
		options: changes.map(({ say, cosine }) => ({
			say,
			because: `The cosines are ${told}. The lower, the more it moved. ${
				cosine === least
					? 'What matters to this encoder isn’t always what matters to us.'
					: 'To us this changes the apple more, but the encoder goes by what it could use in training.'
			}`,
			...(cosine === least && { right: true as const })
		}))
	};
}

const lower = (text: string): string => text[0]!.toLowerCase() + text.slice(1);
