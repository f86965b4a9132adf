import { laterClaims } from './later-claims.ts';

/** What people say about image generators, in English; docs of each row: the ledger of claims, by number. */
export interface Claim {
	/** Its name on this device. */
	id: string;
	say: string;
	/** How far it’s true. */
	is: HowTrue;
	/** What is true instead, or why it is. */
	because: string;
	/** The lesson that shows it. */
	lesson: string;
}

export type HowTrue = 'true' | 'partly' | 'false';

export const claims: readonly Claim[] = [
	{
		id: 'glued',
		say: 'It cuts up pictures from a database and glues the pieces together.',
		is: 'false',
		because:
			'There’s no database to cut from. The model is a file of numbers, and every picture starts as static.',
		lesson: 'not-a-collage'
	},
	{
		id: 'never-copies',
		say: 'A picture it makes can’t be a copy of a picture it was trained on.',
		is: 'false',
		because:
			'Mostly it’s new. But pictures that came up again and again in training have been pulled back out of large models, almost dot for dot.',
		lesson: 'not-a-collage'
	},
	{
		id: 'works-offline',
		say: 'A small model can draw with the Wi-Fi off.',
		is: 'true',
		because: 'All it needs is its file of numbers. The one on this site draws on your own device.',
		lesson: 'not-a-collage'
	},
	{
		id: 'jigsaw',
		say: 'In training, a picture is cut into pieces, and the pieces are mixed up.',
		is: 'false',
		because:
			'No dot ever moves. The picture gets paler where it is, and noise is added until nothing else is left.',
		lesson: 'adding-noise'
	},
	{
		id: 'notes',
		say: 'It keeps notes on how each picture was taken apart, so it can put it together again.',
		is: 'false',
		because:
			'There are no notes. From strong noise, many pictures would be possible, and what it says is their average.',
		lesson: 'learning-to-denoise'
	},
	{
		id: 'whole-noise',
		say: 'For every step, it learns the little bit of noise that was added just there.',
		is: 'false',
		because:
			'It’s shown one noisy picture and asked for all the noise in it. No steps happen in training at all.',
		lesson: 'learning-to-denoise'
	},
	{
		id: 'blur-first',
		say: 'Its first guess at the finished picture is blurred.',
		is: 'true',
		because:
			'Out of pure static, any picture is possible. The best single guess is the average of them, and averages are blurred.',
		lesson: 'learning-to-denoise'
	},
	{
		id: 'next-picture',
		say: 'The network draws the next, slightly clearer picture.',
		is: 'false',
		because:
			'The network only says which part is noise. A short formula, the sampler, works out the next picture from that.',
		lesson: 'static-to-picture'
	},
	{
		id: 'only-removes',
		say: 'Each step only takes noise away.',
		is: 'partly',
		because:
			'Some samplers do that. The oldest one takes away too much at each step, then adds a pinch of fresh noise.',
		lesson: 'static-to-picture'
	},
	{
		id: 'seed',
		say: 'The same words with other static give another picture.',
		is: 'true',
		because:
			'Your words say what to draw. All that they leave open is settled by the static, and the seed stands for the static.',
		lesson: 'static-to-picture'
	},
	{
		id: 'thousand',
		say: 'A model that was trained with a thousand noise levels needs a thousand steps.',
		is: 'false',
		because: 'Training only says which levels it knows. How many stops you make is up to you.',
		lesson: 'static-to-picture'
	},
	{
		id: 'one-list',
		say: 'Your prompt becomes one list of numbers.',
		is: 'partly',
		because:
			'It becomes a list for every token, and each list depends on the words around it. Some models add one list for the whole.',
		lesson: 'words-to-numbers'
	},
	{
		id: 'dictionary',
		say: 'It has a dictionary with a picture for every word.',
		is: 'false',
		because:
			'A word is a place among other words. What it does to a picture depends on the picture, the step and the other words.',
		lesson: 'words-to-numbers'
	},
	{
		id: 'longer-stronger',
		say: 'The longer your prompt, the more strongly each step follows it.',
		is: 'false',
		because:
			'How strongly is a number of its own, the guidance. It’s the same for one word and for twenty.',
		lesson: 'words-steer-pictures'
	},
	{
		id: 'bottleneck',
		say: 'Your words act in one place: in the middle of the network.',
		is: 'false',
		because: 'Squares of the picture look at the words in several layers, and again at every step.',
		lesson: 'words-steer-pictures'
	},
	{
		id: 'merge',
		say: 'If it can draw a red apple and a blue car, it can draw both in one picture.',
		is: 'partly',
		because:
			'Mostly. But colours swap, things melt into each other, and “on” or “under” often means nothing.',
		lesson: 'words-steer-pictures'
	},
	{
		id: 'seconds',
		say: 'It will always take several seconds. That’s how the method works.',
		is: 'false',
		because:
			'Since 2023 there have been models that need a single step. Ours has a student that does it.',
		lesson: 'choosing-a-path'
	},
	{
		id: 'style',
		say: 'The sampler decides the style of the picture.',
		is: 'false',
		because:
			'With enough steps, samplers without dice all end at the same picture. They differ in how soon they get there.',
		lesson: 'choosing-a-path'
	},
	{
		id: 'one-part',
		say: 'It can change one part of a picture and leave every other dot as it is.',
		is: 'true',
		because:
			'That’s what a mask does: the old dots are put back at every step. It was shown in 2015 already. What’s hard is the edge.',
		lesson: 'changing-a-picture'
	},
	{
		id: 'famous',
		say: 'It can’t draw you or your dog, unless one of you is famous.',
		is: 'false',
		because:
			'Three to five photos and a little more training are enough, and have been since 2022.',
		lesson: 'changing-a-picture'
	},
	{
		id: 'film',
		say: 'Films are made picture by picture, very fast.',
		is: 'false',
		because:
			'Then they’d flicker. Since 2022, video models have cleared a whole block of static at once, all pictures together.',
		lesson: 'changing-a-picture'
	},
	{
		id: 'all-static',
		say: 'Image generators start from static.',
		is: 'partly',
		because:
			'Most do. Since March 2025 the one in ChatGPT has written its pictures piece by piece, as a language model writes text.',
		lesson: 'changing-a-picture'
	},
	{
		id: 'one-dot',
		say: 'Signs come out misspelled because one wrong dot turns an E into an F.',
		is: 'false',
		because:
			'The lowest stroke of an E is many dots. Most models never see how a word is spelled, and every letter is a new chance to slip.',
		lesson: 'where-it-breaks'
	},
	{
		id: 'rare',
		say: 'What came up rarely in training comes out badly.',
		is: 'partly',
		because:
			'Mostly it does. But our model was shown three rare things about equally often. It draws one of them well and the others not at all.',
		lesson: 'where-it-breaks'
	},
	{
		id: 'new-combination',
		say: 'It can only draw what it has seen in that very combination.',
		is: 'false',
		because:
			'Our model has never seen a panda in the snow, and it draws one. Things and places can be put together in new ways.',
		lesson: 'where-it-breaks'
	},
	...laterClaims
];
