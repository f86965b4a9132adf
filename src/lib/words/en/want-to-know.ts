/** One thing that people want to know, and the passage that answers it. */
export interface Asked {
	/** It goes on from “I want to know …”. */
	ask: string;
	lesson: string;
	/** The address of its heading there. */
	at: string;
}

const asked = (lesson: string, at: string, ask: string): Asked => ({ ask, lesson, at });

/** The page that leads from questions to passages, in English. */
export const wantToKnow = {
	title: 'I want to know …',
	description: 'What people ask about image generators, and the passage that answers it.',
	lead: 'What people ask about image generators. Each question leads straight to the passage that answers it.',
	passage: (number: number, title: string) => `Lesson ${number}: ${title}`,
	groups: [
		{
			title: 'Where pictures come from',
			questions: [
				asked('not-a-collage', 'watch-one-being-made', 'what happens when I ask for a picture'),
				asked('not-a-collage', 'no-pictures-inside', 'if there are pictures stored inside'),
				asked('not-a-collage', 'look-for-the-original', 'if my picture is a copy of one'),
				asked('not-a-collage', 'what-it-does-know-by-heart', 'if it can know a picture by heart'),
				asked('static-to-picture', 'it-starts-with-a-roll-of-the-dice', 'what a seed is'),
				asked('static-to-picture', 'other-static-another-picture', 'why I never get the same one'),
				asked('static-to-picture', 'rough-shapes-first', 'why it looks like a camera focusing'),
				asked('not-a-collage', 'four-things-people-say', 'if it looks things up on the internet')
			]
		},
		{
			title: 'How it learned',
			questions: [
				asked('adding-noise', 'not-a-jigsaw', 'if it’s a jigsaw played backwards'),
				asked('adding-noise', 'what-the-noise-is-made-of', 'what noise is, exactly'),
				asked('learning-to-denoise', 'one-exercise', 'what it practises in training'),
				asked(
					'learning-to-denoise',
					'the-best-guess-is-an-average',
					'why its first guess is a blur'
				),
				asked('learning-to-denoise', 'how-a-network-learns-it', 'how a network learns anything'),
				asked('learning-to-denoise', 'too-good-a-student', 'what happens when it learns too well'),
				asked('where-it-breaks', 'it-never-learned-a-rule', 'if it knows that dogs have four legs'),
				asked(
					'copying-credit-cost',
					'does-it-get-smarter-does-it-understand',
					'if it gets smarter when I use it'
				)
			]
		},
		{
			title: 'Words',
			questions: [
				asked('words-to-numbers', 'chopped-into-tokens', 'how it reads my words'),
				asked('words-to-numbers', 'where-meaning-comes-from', 'how numbers can mean anything'),
				asked('words-steer-pictures', 'every-square-asks-around', 'how a word gets to its place'),
				asked(
					'words-steer-pictures',
					'words-don-t-just-add-up',
					'why colours land on the wrong thing'
				),
				asked(
					'words-steer-pictures',
					'asked-twice-with-your-words-and-without',
					'what the guidance dial does'
				),
				asked('words-steer-pictures', 'steering-away', 'how to keep something out of a picture'),
				asked('words-steer-pictures', 'do-more-words-help', 'if longer prompts are better'),
				asked('check-yourself', 'habits-that-help', 'which prompting tricks really work')
			]
		},
		{
			title: 'Steps and samplers',
			questions: [
				asked('static-to-picture', 'then-it-puts-noise-back', 'why it puts noise back in'),
				asked('static-to-picture', 'twenty-steps-or-a-thousand', 'how many steps it needs'),
				asked('choosing-a-path', 'a-sampler-isn-t-a-style', 'which sampler is the best'),
				asked('choosing-a-path', 'count-evaluations-not-steps', 'how to compare samplers fairly'),
				asked('choosing-a-path', 'fewer-than-ten', 'how some make a picture in one step')
			]
		},
		{
			title: 'The machine inside',
			questions: [
				asked('inside-the-network', 'down-and-up-again', 'what a network looks like inside'),
				asked('inside-the-network', 'looking-around', 'how far-apart corners agree'),
				asked('inside-the-network', 'where-the-numbers-are', 'where its numbers are'),
				asked('inside-the-network', 'since-2023-another-shape', 'what transformers changed'),
				asked(
					'bigger-pictures',
					'four-times-the-dots-and-then-some',
					'why large pictures take so long'
				),
				asked('bigger-pictures', 'too-big-for-what-it-learned', 'why large ones come out doubled'),
				asked('bigger-pictures', 'first-way-draw-in-shorthand', 'what a latent is')
			]
		},
		{
			title: 'Changing a picture',
			questions: [
				asked('changing-a-picture', 'go-back-only-half-way', 'how to start from my own sketch'),
				asked('changing-a-picture', 'leave-the-rest-alone', 'how to change one part of a picture'),
				asked(
					'changing-a-picture',
					'machines-that-read-the-old-picture',
					'how it follows “make the apple green”'
				),
				asked('changing-a-picture', 'teach-it-your-own-dog', 'if it can draw me or my dog'),
				asked('changing-a-picture', 'many-pictures-that-fit-together', 'how films are made'),
				asked(
					'changing-a-picture',
					'pictures-that-don-t-come-from-static',
					'if every generator starts from static'
				)
			]
		},
		{
			title: 'What goes wrong',
			questions: [
				asked('where-it-breaks', 'letters-are-easy-words-are-hard', 'why it can’t spell'),
				asked('where-it-breaks', 'hands', 'why hands come out wrong'),
				asked('where-it-breaks', 'things-it-almost-never-saw', 'why it fails at unusual things'),
				asked(
					'where-it-breaks',
					'new-combinations-easy-until-one-sits-on-the-other',
					'if it can draw what nobody has drawn'
				),
				asked(
					'where-it-breaks',
					'what-it-adds-when-you-don-t-say',
					'where its prejudices come from'
				)
			]
		},
		{
			title: 'Art, law and electricity',
			questions: [
				asked(
					'copying-credit-cost',
					'what-was-pulled-out-all-the-same',
					'if training pictures can be pulled out'
				),
				asked('copying-credit-cost', 'what-courts-have-said-so-far', 'if it’s legal'),
				asked(
					'copying-credit-cost',
					'credit-and-saying-no',
					'how to tell that a picture was generated'
				),
				asked(
					'copying-credit-cost',
					'two-learners-that-never-met',
					'if it makes anything new at all'
				),
				asked('copying-credit-cost', 'what-it-costs', 'how much electricity it takes')
			]
		},
		{
			title: 'The mathematics',
			questions: [
				asked('the-whole-equation', 'letter-by-letter', 'what μ, σ and ε stand for'),
				asked('the-whole-equation', 'one-circle', 'what v-prediction is'),
				asked('the-whole-equation', 'two-bells', 'where the formula for μ comes from'),
				asked('the-whole-equation', 'one-field', 'what score, SDE, ODE and flow have in common'),
				asked('the-whole-equation', 'four-clocks', 'what a noise schedule changes'),
				asked('adding-noise', 'is-anything-left-at-the-end', 'if the end is really pure noise')
			]
		}
	]
};
