import { grouped } from '../written.ts';

/** The figures of the lesson on copying, credit and cost, in English. */
export const copying = {
	memorise: {
		label: 'An exact learner beside our network',
		title: 'By heart, or not',
		badge: 'exact, and recorded',
		slider: 'Pictures that the exact learner was given',
		count: (count: number) => (count === 1 ? 'one picture' : `${count} pictures`),
		exact: 'The exact learner',
		network: 'Our network',
		drawn: 'What it drew',
		nearest: 'The nearest it was shown',
		distance: (distance: string) => `They are ${distance} apart, of 100.`,
		waiting: 'Looking …',
		again: 'Other static',
		notice:
			'the exact learner always hands back one of its pictures, down to the dot, however many it was given. The network never does.'
	},
	pictures: {
		label: 'Two small networks that share no picture, and what each draws from the same static',
		title: 'Two halves, in pictures',
		slider: 'Pictures that each of the two was shown',
		count: (count: number) =>
			count === 1 ? 'one picture each' : `${grouped(count)} pictures each`,
		roles: {
			shownFirst: 'The nearest that the first was shown',
			first: 'The first network drew',
			second: 'The second drew',
			shownSecond: 'The nearest that the second was shown'
		},
		names: {
			shownFirst: 'shown to the first',
			first: 'the first drew',
			second: 'the second drew',
			shownSecond: 'shown to the second'
		},
		alt: (role: string, number: number) => `${role}, static ${number}`,
		apart: (distance: string) => `${distance} apart`,
		table: (statics: number) => `How far apart, of 100: the mean of ${statics} statics`,
		heads: ['pictures each', 'the two drawings', 'drawn and shown', 'fresh and shown'],
		notice:
			'in each column, both networks began with the same static. With one picture, each hands back its own. With many, the two draw much the same picture, and it’s not one that either was shown.'
	},
	halves: {
		label: 'Two learners that share no point',
		title: 'Two halves',
		slider: 'Points that each of the two was shown',
		size: (points: number) => `${grouped(points)} points each`,
		first: 'the first, and what it was shown',
		second: 'the second, and what it was shown',
		gap: (gap: string) => `From the same start, the two end ${gap} apart on average.`,
		waiting: 'They’re learning …',
		table: 'As recorded: how far apart they end',
		busy: 'Learning on your device',
		live: 'Learned on your device, just now',
		progress: 'Training',
		step: (step: number, of: number) => `${grouped(step)} of ${grouped(of)} steps`,
		train: 'Train both here',
		stop: 'Stop',
		alt: (points: number, gap: string | undefined) =>
			`Two learners, each shown ${points} points that the other never saw. ${gap ? `From the same starts they end ${gap} apart on average.` : ''}`,
		notice:
			'a line joins the two ends of one start. With few points the lines are long, because each learner hands back its own points. With many, both end at the same new place.'
	},
	energy: {
		label: 'Energy for pictures, and for learning to make them',
		title: 'Energy meter',
		badge: 'from published numbers',
		slider: 'Pictures made',
		pictures: (count: string) => (count === '1' ? 'One picture' : `${count} pictures`),
		kettle: 'One litre of water, brought to the boil',
		ours: 'Training our model, as estimated',
		training: 'Training Stable Diffusion 1, chips alone',
		range: (from: string, to: string) => `${from} to ${to}`,
		mean: (use: string, kettles: string) =>
			`At the mean of the models measured in 2023, that’s ${use}, or ${kettles} kettles of water.`,
		notice:
			'the scale goes up by factors of ten. A picture takes little, training a lot, and after some ten million pictures the little has caught up with the lot.'
	}
};

/** A question whose answer is a number of millions. */
export const picturesQuestion = {
	kicker: 'Computed from the figure above',
	label: 'Millions of pictures',
	here: 'Take the number shown above',
	wait: 'It’s still being computed. Your answer is judged as soon as that’s done.',
	none: 'Write a number first.',
	outside: (least: number, most: number) => `Think of ${least} to ${most} million.`
};
