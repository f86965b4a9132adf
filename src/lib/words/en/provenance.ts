import { fixed, grouped } from '../written.ts';

const far = (distance: number): string => fixed(distance, 1);

/** Words of the figures on where pictures come from, in English. */
export const origin = {
	index: {
		fetching: 'Fetching the training pictures …',
		fetch: 'Fetch the training pictures (1.7 MB)',
		failed: 'The training pictures couldn’t be fetched. Are you connected?',
		retry: 'Try again'
	},
	provenance: {
		label: 'A picture and its nearest training pictures',
		kind: 'Look up',
		kinds: {
			made: 'A new picture',
			unseen: 'One never shown',
			training: 'A training picture',
			copy: 'A copy of that'
		},
		about: {
			made: 'made from these words and a seed',
			unseen: 'made from words that fit no training picture at all',
			training: 'taken off the shelf',
			copy: 'the same, moved by half a dot and a twentieth darker'
		},
		words: 'Words',
		unseen: 'Held out of training',
		seed: 'Seed',
		another: 'Another seed',
		draw: 'Another training picture',
		making: 'being made …',
		searching: 'looking through the shelf …',
		nearest: 'The nearest on the shelf',
		neighbour: (shows: string, distance: number) => `${shows}, distance ${far(distance)}`,
		asked: (words: string) => `“${words}”`,
		distance: far,
		verdicts: {
			same: () => 'Distance 0: this very picture is on the shelf.',
			copy: (distance: number) =>
				`At ${far(distance)} the nearest is as close as a copy of it would be.`,
			close: (distance: number) =>
				`At ${far(distance)} it’s closer to the shelf than 99 in 100 fresh drawings are. That’s worth a second look.`,
			near: (distance: number) =>
				`At ${far(distance)} the nearest is a close relative. One in ten fresh drawings has one like it, and it isn’t close enough for a copy.`,
			fresh: (distance: number) =>
				`At ${far(distance)} the nearest is as far away as for a fresh drawing, which no network was trained on. It’s no copy of any picture on the shelf.`,
			far: (distance: number) =>
				`At ${far(distance)} it’s farther from everything on the shelf than most fresh drawings are.`
		}
	},
	scale: {
		title: 'How far is far?',
		unit: 'distance, in percent of the way from black to white',
		here: (distance: number) => `here ${far(distance)}`,
		rows: {
			changed: 'A picture and a copy of it, slightly changed',
			fresh: 'A fresh drawing and its nearest on the shelf',
			generated: 'Pictures of this model and their nearest',
			held_out: 'Combinations never shown, drawn by this model, and their nearest',
			any_two: 'Any two pictures on the shelf'
		},
		range: (from: number, to: number, median: number) =>
			`8 in 10 from ${far(from)} to ${far(to)}, the middle one at ${far(median)}`
	},
	shown: {
		label: 'The training pictures that show one thing',
		thing: 'Show me every',
		count: (shown: number, of: number, thing: string) =>
			`${shown} of ${grouped(of)} training pictures on the shelf show ${/^[aeio]/.test(thing) ? 'an' : 'a'} ${thing}.`,
		drawings: (count: number) =>
			count === 1
				? 'All were made from one single drawing.'
				: `They were made from ${count} drawings.`,
		some: (count: number) => `Here are ${count} of them.`,
		more: 'Show more'
	},
	question: {
		ask: 'Here’s the picture that you made last. Which of these four training pictures is the nearest to it, dot by dot?',
		kicker: 'Computed from the picture above',
		wait: 'The answers come out of the picture above. Let it be made first.',
		picture: (which: number, shows: string) => `${'ABCD'[which]}: ${shows}`,
		right: (distance: number, next: number) =>
			`It’s the nearest of all on the shelf, at ${far(distance)}. The other three are at ${far(next)} and more. Distance counts every dot, so light and layout weigh more than what’s shown.`,
		wrong: (distance: number, best: string, least: number) =>
			`This one is at ${far(distance)}. The nearest is ${best}, at ${far(least)}. Distance counts every dot, so light and layout weigh more than what’s shown.`
	}
};
