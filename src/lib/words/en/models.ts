import { grouped } from '../written.ts';

/** Words of the page on models, in English. What a card says itself is in models/NAME/card.md. */
export const models = {
	title: 'About the models',
	lead: 'What they were made of, what they can do and what they can’t, measured. Every picture on this site that isn’t called exact comes out of the first or, where it says so, of its student. One more makes finished pictures larger, and those say so too; the last two pack pictures into a shorthand, for lesson 9.',
	description:
		'Model cards: training data and licence, how often each thing was shown, training and its cost, measured quality, known failures, how to train it again.',
	/** Where the page's language is another. */
	inEnglish: 'The cards are in English.',
	bench: 'How fast is your machine?',
	contents: (name: string) => `About ${name}`,
	measured: (name: string) => `${name}, measured`,
	world: {
		title: 'What is in its world, and how often',
		lead: 'Read from the file that the export of the model wrote. If it isn’t in there, the model has never seen it.',
		things: 'Things, by how often a common thing is this one',
		seldom: 'rare',
		right: (share: number) => `right in ${share.toFixed(0)} %`,
		rightAbout:
			'“Right” is how often the judge sees the thing in a picture that was asked for it (20 pictures each, so one picture is five percent).',
		colourable: 'comes in any colour',
		rare: (share: number, things: readonly string[]) =>
			`Rare on purpose, each about once in ${grouped(Math.round(1 / share))} pictures of a single thing: ${things.join(', ')}.`,
		pairs: (share: number) => `${Math.round(100 * share)} % of the pictures show two things.`,
		colours: 'Colours',
		places: 'Places',
		styles: 'Styles',
		sizes: 'Sizes',
		words: (seen: number, heldOut: readonly string[]) =>
			`Signs say one of ${seen} words of four letters; where training showed signs more often, also any four letters. Kept from training: ${heldOut.join(', ')}.`,
		heldOut: (count: number) => `The ${count} combinations that training never showed`,
		combination: (thing: string, colour: string | null, place: string | null) =>
			[colour, thing].filter(Boolean).join(' ') + (place ? `, ${place}` : ', no place')
	},
	measures: {
		title: (name: string) => `What ${name} can do, measured`,
		lead: 'A second network, the judge, was trained on real training renders only. It says what it sees in a picture, and the table counts how often that is what was asked for. Its own accuracy stands first, because no score is surer than the judge.',
		command: 'Measured with',
		setting: (sampler: string, evaluations: number, guidance: number) =>
			`Drawn with ${sampler.toUpperCase()}, ${evaluations} evaluations, guidance ${guidance}, unless a column says otherwise.`,
		trained: (pictures: number) => `After ${grouped(pictures)} training pictures.`,
		nothing:
			'These weights haven’t been measured yet. The tables below fill in when models/training/measure.py has run.',
		missing: 'not measured yet',
		of: 'Pictures',
		what: 'Right in percent of the pictures',
		names: {
			judge_on_renders: 'The judge itself, on renders it never saw',
			judge_on_pairs: 'The judge itself, on two things',
			judge_on_signs: 'The judge itself, on signs with words it saw',
			judge_on_held_out_signs: 'The judge itself, on signs with words it never saw',
			judge_on_held_out_combinations: 'The judge itself, on combinations it never saw',
			judge_on_rare_things: 'The judge itself, on rare things',
			generated: 'Prompts as training has them',
			held_out_combinations: 'Combinations it never saw',
			rare_things: 'Rare things',
			two_things: 'Two things in one picture',
			signs_seen_words: 'Signs, words it saw',
			signs_held_out_words: 'Signs, words it never saw'
		} as Record<string, string>,
		parts: {
			thing: 'thing',
			colour: 'colour',
			place: 'place',
			style: 'style',
			all: 'all at once',
			both_things: 'both things',
			both_colours: 'both colours',
			letters: 'letters',
			words: 'words',
			variety: 'variety (spread of the judge’s features)'
		} as Record<string, string>,
		frechet: 'Fréchet distance on the judge’s features (0: the same population)',
		nearest: 'Nearest of 20,000 renders, RMS distance at 64 × 64 in [−1, 1]',
		nearestOf: { generated: 'generated pictures', renders: 'fresh renders' } as Record<
			string,
			string
		>,
		spread: (median: number, p1: number) => `median ${median}, nearest percent below ${p1}`,
		byEvaluations: (name: string) => `${name}: right things in percent, by sampler and evaluations`,
		byGuidance: (name: string) => `${name}: obedience in percent, and variety, by guidance`
	},
	again: 'How to train it again'
};
