import type { NumberQuestion, Question } from '#lib/lesson/question.ts';
import { cosineOf, nearOf, said, tokensOf } from '#lib/widgets/embedding-map/facts.ts';
import type { Embeddings } from '#lib/run/embeddings.svelte.ts';
import { signedNumber, wordOf } from '#lib/components/embeddings/vector-format.ts';

type Known = Pick<Embeddings, 'table' | 'reading'>;

export const opening: Question = {
	id: 'where-from',
	ask: 'For the network, the word “dog” is a list of numbers. Where do these numbers come from?',
	options: [
		{
			say: 'Somebody wrote down what a dog is: four legs, fur, barks',
			because:
				'Nobody filled in a form. There would be no end to it, and nobody would know how much “fur” is right. The numbers were random at first, and training changed them until the pictures fitted the captions better.'
		},
		{
			say: 'They were random at first, and training changed them bit by bit',
			right: true,
			because:
				'At the start every word got random numbers. Whenever a caption stood under a picture, its numbers were changed a little, so that the network could use them better. Nobody ever said what a dog is.'
		},
		{
			say: 'They are computed from the letters d, o, g',
			because:
				'Letters do not come into it. A whole word is one token, and a token is a place in a list. That is why “dog” and “dig” need have nothing in common, and why many models cannot spell.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'same-numbers',
		ask: 'After training, the numbers of two words have come out nearly the same. What does that tell you?',
		options: [
			{
				say: 'Somebody told the model that they mean the same',
				because:
					'The model was never given a list of synonyms, or anything else about words. It saw captions and pictures, and that is all.'
			},
			{
				say: 'They are spelled alike',
				because:
					'A token is a place in a list. Its spelling never reaches the network, so it can make nothing alike.'
			},
			{
				say: 'The captions used them for the same kind of picture',
				right: true,
				because:
					'Use is all it ever saw. Words that can stand under the same pictures may as well have the same numbers. So may words that merely turn up together: the model cannot tell “means the same” from “is always said of the same”.'
			}
		]
	},
	{
		id: 'too-long',
		ask: 'You give Stable Diffusion 1 a prompt of 120 words. What becomes of the last ones?',
		options: [
			{
				say: 'They count less and less',
				because:
					'It is not a slope but an edge. Its text encoder, CLIP, has 77 places, start and end included. What comes after them is not read at all.'
			},
			{
				say: 'They are cut off, and nobody says so',
				right: true,
				because:
					'CLIP has 77 places, start and end included. The rest is dropped in silence, unless the program around it does something clever. Here there are 24 places, and what does not fit is crossed out before your eyes.'
			},
			{
				say: 'The whole prompt is squeezed into fewer numbers',
				because:
					'Nothing is squeezed. Every token keeps its own list of numbers, and there are only 77 places for tokens. What comes after them is not read at all.'
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
	const option = (token: string) => ({
		say: wordOf(token),
		because: `The cosines here are: ${cosines}. What counts is which words stood under the same pictures; spelling counts for nothing, and what we know about animals counts for nothing either.`
	});
	return {
		id: 'nearest-to-cat',
		ask: 'After the encoder, which of these words is nearest to “cat” in this model?',
		options: [option(others[0]!), { ...option(nearest), right: true }, option(others[1]!)]
	};
}

/** Which of a token's numbers its sentence changed most. */
export function mostChanged(known: Known, prompt: string, row: number): NumberQuestion {
	const token = tokensOf(known, prompt)[row];
	const change = token?.numbers.change;
	const ask = `The figure above shows what its sentence changed in every word. Find the number of “${token ? wordOf(token.token) : '…'}” that changed most. Which one is it?`;
	if (!token || !change) return { id: 'most-changed', ask, truth: undefined };
	const sizes = [...change].map(Math.abs);
	const most = Math.max(...sizes);
	const at = sizes.indexOf(most);
	const because = `It is number ${at + 1}: ${signedNumber(token.numbers.alone![at]!)} by itself, ${signedNumber(token.numbers.inSentence![at]!)} in its sentence, so it changed by ${signedNumber(change[at]!)}. What it stands for, nobody knows; single numbers seldom stand for anything.`;
	return { id: 'most-changed', ask, truth: { value: at + 1, within: 0, because } };
}
