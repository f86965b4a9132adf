import packed12 from '#models/shorthand-12/shorthand.json';
import packed48 from '#models/shorthand-48/shorthand.json';
import sizes from '#site-model/sizes.json';
import { costAt } from '#lib/widgets/cost-of-pixels/facts.ts';
import type { TeacherNotes } from '#lib/lesson/teacher-notes.ts';

const asking = (side: number) => costAt(side).attention.toFixed(0);
const more = (side: '64' | '128') => sizes[side].all.more_than_one.toFixed(0);

export const notes: TeacherNotes = {
	goals: [
		'tell apart work that grows with the dots from work that grows with their square;',
		'explain the two ways out, shorthand and cascade, and what each loses or makes up;',
		'name a reason why lettering was bad for so long.'
	],
	short: [
		{
			minutes: 4,
			do: 'The party: how many glasses, how many handshakes, for 5 guests and for 20? Let them count.'
		},
		{ minutes: 5, do: 'First prompt.' },
		{ minutes: 8, do: 'Second prompt: send a page of text there and back.' },
		{ minutes: 3, do: '“Enhance!” What does the detective in the film get, and what not?' }
	],
	long: [
		{ minutes: 6, do: 'The party, with real handshakes if the room allows it.' },
		{
			minutes: 8,
			do: 'First prompt in pairs, with a table: side, share of the asking, times as much work as the size before.'
		},
		{
			minutes: 8,
			do: 'What happens if you simply ask for a picture twice as large? Bets, then the figure “too big”.'
		},
		{
			minutes: 12,
			do: 'Second prompt. Everybody packs one picture into 16 colour words and lets a partner paint it again.'
		},
		{ minutes: 8, do: 'Third prompt.' },
		{ minutes: 3, do: 'Which of the two ways would you choose for a map? For a portrait?' }
	],
	prompts: [
		{
			figure: 'cost-of-pixels',
			set: { side: 64 },
			predict:
				'A picture twice as wide and twice as high: how many times the work is it? And if you do that three times over?',
			observe:
				'Go from 64 to 512 and read, for each size, what share the squares spend on asking each other.',
			explain:
				'Why is “four times the dots, four times the time” right for small pictures and wrong for large ones?',
			key: `The asking takes ${asking(64)} of 100 sums at 64 dots a side, ${asking(256)} at 256 and ${asking(512)} at 512: most work grows with the dots, the asking with their square, and what grows faster takes over in the end.`
		},
		{
			figure: 'compression',
			set: { picture: 'page', times: 12 },
			predict:
				'A page of text is packed into 12 times fewer numbers, then into 48 times fewer, and painted again from those alone. What will you be able to read?',
			observe: 'Look at both, and then at the sign.',
			explain:
				'The network was told only “what comes back should look like what went in”. Why does it lose the letters first?',
			key: `With 12 nearly everything is there; with 48 the headline comes through and the rest turns to gravel. On signs, ${packed12.after.letters.toFixed(0)} and ${packed48.after.letters.toFixed(0)} of 100 letters are right. Small strokes are few dots, so they cost little when they’re lost. A generator that draws in such shorthand has lost small print before it begins.`
		},
		{
			figure: 'cascade',
			set: { picture: 'castle', added: false },
			predict:
				'A second network paints a large picture over a small one. Where will it be right, and where will it make things up?',
			observe: 'Compare with the true large picture. Then show only what was added.',
			explain: 'Where does the sharpness come from, if the small picture doesn’t have it?',
			key: 'From the thousands of edges it has seen, small and large side by side: it paints what usually belongs there. Where that’s wrong, it’s wrong with crisp edges, as on the tips of the roofs.'
		}
	],
	misconceptions: [
		{ row: 21, helps: 'Most start from static in shorthand. Count its numbers with the class.' },
		{
			row: 43,
			helps: `“Roughly, now and then.” At 64 dots the asking is ${asking(64)} of 100 sums, at 512 it’s ${asking(512)}.`
		},
		{ row: 27, helps: 'Ask back: which model, which size, which machine, which year?' }
	],
	tasks: [
		{
			ask: `At the size it learned, our model draws more than one thing in ${more('64')} of 100 pictures that ask for one, and at twice that size in ${more('128')}. Why doesn’t it draw one large dog?`,
			key: 'It learned how large a dog is in dots. A wall of postcards: there’s room left, so it paints another one.'
		},
		{
			ask: 'A blurred photo of a number plate is “enhanced” by a network. What may you conclude from the sharp result?',
			key: 'Nothing about the number: it’s what such plates usually look like, not what stood there.'
		}
	]
};
