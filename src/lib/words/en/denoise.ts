import { fixed, grouped } from '../written.ts';

/** Words of the figures on learning to denoise, in English. */
export const denoise = {
	askNetwork: 'Ask the network (4 MB)',
	game: {
		label: 'Be the network: guess what was clean',
		title: 'Be the network',
		which: 'The world of the pictures',
		worlds: { line: 'Single numbers', picture: 'Pictures' },
		round: (round: number, of: number) => `Round ${round} of ${of}`,
		levels: (signal: string, noise: string) => `x = ${signal} · clean + ${noise} · noise`,
		give: 'That’s my guess',
		next: 'Next round',
		undo: 'Undo',
		restart: 'Play again, with other noise',
		tick: 'Tick one picture at least.',
		you: 'you',
		network: 'the network',
		best: 'best possible',
		bestOfTwelve: 'best with these twelve',
		notice:
			'with little noise one answer is right. With a lot of noise several could be, and if you bet on one of them, you pay dearly when it was another. The safest answer lies in between.',
		chart: {
			axis: 'round; noise grows',
			alt: (series: string) =>
				`Loss in each round, on an axis where every line is ten times the one below. ${series}.`
		},
		score: (parts: string, rounds: number) =>
			`Average loss over ${rounds === 1 ? '1 round' : `${rounds} rounds`}: ${parts}.`,
		scored: (name: string, loss: string) => `${name} ${loss}`,
		line: {
			alt: (x: string, signal: string, noise: string, places: string) =>
				`The training data are ten numbers: ${places}. The number shown, ${x}, is ${signal} times one of them plus ${noise} times noise.`,
			place: (count: number, at: string) => `${count} at ${at}`,
			data: 'All training data, and your guess',
			hills: 'How often each of them would land where',
			seen: (x: string) => `x = ${x}`,
			handle: 'Your guess at the clean number',
			equation: (x: string, signal: string, guess: string, noise: string, eps: string) =>
				`${x} = ${signal} × ${guess} + ${noise} × ${eps}`,
			means: (eps: string) => `So you say: the noise was ${eps}.`,
			result: (x0: string, eps: string, loss: string) =>
				`It was ${x0}, so the noise was ${eps}. Your loss: ${loss}.`,
			average: (odds: string, best: string, yours: string, least: string) =>
				`Could you have known? This x comes from ${odds}. Weighed like that, the numbers average ${best}. Shown this x again and again, your answer would lose ${yours} a round, that one ${least}.`,
			odds: (at: string, percent: number) => `${at} in ${percent} of 100 cases`
		},
		picture: {
			noisy: 'what you see, x',
			noisyAlt: 'A noisy picture.',
			guess: (count: number) =>
				count === 0
					? 'your clean guess'
					: count === 1
						? 'your clean guess'
						: `your clean guess: the average of ${count}`,
			guessAlt: (count: number) =>
				count === 0 ? 'No guess yet.' : `The average of ${count} ticked pictures.`,
			network: 'the network’s clean guess',
			networkAlt: 'What the network takes to be the clean picture, told no words.',
			truth: 'what it was',
			truthAlt: (caption: string) => `It was: ${caption}.`,
			hidden: 'Shown once you have guessed.',
			ask: 'It was one of these twelve. Tick all that it may have been: your guess is their average.',
			was: 'It was the one with the dashed frame.',
			result: (loss: string, network: string, best: string) =>
				`Your loss: ${loss}. The network’s: ${network === '–' ? 'not there yet' : network}. The least that these twelve allow: ${best}.`,
			fair: 'You know that it must be one of twelve. The network has never seen such a list, and has to allow for every picture of its world.'
		}
	},
	best: {
		label: 'The best single guess as the noise grows',
		title: 'The best single guess',
		logSigma: 'Noise',
		level: (noise: string) => `${noise} parts to 1 part picture`,
		another: 'Other noise',
		noisy: 'noisy picture',
		noisyAbout: 'All that either of them is shown.',
		exact: 'exact answer, if there were only twelve pictures',
		inPlay: (count: number, loss: string) =>
			count < 1.05
				? `Only one of them fits. Loss ${loss}.`
				: `An average of about ${fixed(count, 1)} of them. Loss ${loss}.`,
		network: 'the network’s answer, told no words',
		networkAbout: (loss: string) => `It has to allow for its whole world. Loss ${loss}.`,
		candidates: 'The twelve, and how likely it is each of them. Choose which one it really is.',
		suspect: (caption: string, percent: string) => `${caption}, likely to ${percent} percent`,
		notice:
			'more noise never makes the answer wilder, only smoother. More pictures fit, and the average of them all is safest. If you know only twelve pictures, you stay sharp for long, but that’s remembering. The network has to blur much sooner.'
	},
	small: {
		label: 'A small training run, in this page',
		title: 'Train one yourself',
		badge: (backend: string, ms: string | undefined) =>
			`live · ${backend === 'wasm' ? 'WebAssembly' : 'JavaScript'}${ms ? ` · ${ms} ms per step` : ''}`,
		waiting: 'nothing trained yet',
		start: 'Start training',
		pause: 'Pause',
		goOn: 'Go on',
		again: 'Train a new one',
		starting: 'Getting ready',
		progress: 'Training',
		step: (step: number, of: number) => `step ${grouped(step)} of ${grouped(of)}`,
		network: (parameters: number | undefined) =>
			parameters
				? `Each step shows it 128 noisy points and nudges its ${grouped(parameters)} numbers a little.`
				: 'Each step shows it 128 noisy points and nudges its numbers a little.',
		curve: 'Loss: how wrong it is, step by step',
		axis: 'step',
		least: (loss: string) => `best possible ${loss}`,
		curveAlt: (step: number, last: string | undefined, least: string | undefined) =>
			`Loss over ${step} steps${last ? `, at the end ${last}` : ''}${least ? `; the best possible is ${least}` : ''}.`,
		plane: 'Its guesses for 60 noisy points',
		planeAlt: (noise: string, step: number) =>
			`Sixty noisy points, ${noise} parts noise, and where the network of step ${step} takes them to have been, beside the best guesses and the data.`,
		level: (noise: string) => `${noise} parts to 1 part data`,
		noisy: 'noisy point',
		guess: 'its clean guess',
		best: 'best possible guess',
		notice:
			'the loss falls fast, then hardly at all, and never to zero, because what nobody can tell from a noisy point, nobody can learn. With a lot of noise even the best guesses leave the moons and gather in the middle.'
	},
	watch: {
		label: 'The same words and static at several moments of one training',
		title: 'Watch it learn',
		made: 'while this model was trained',
		recipe: (sampler: string | undefined, steps: number, guidance: number, seed: number) =>
			[sampler, `${steps} steps`, `guidance ${guidance}`, `seed ${seed}`]
				.filter(Boolean)
				.join(' · '),
		after: (pictures: number, share: string) =>
			`After ${grouped(pictures)} pictures, ${share} of its training.`,
		small: (side: number) =>
			`Up to here it practised on pictures of ${side} × ${side}, as it was quicker; they are shown enlarged.`,
		picture: (prompt: string, pictures: number) =>
			`“${prompt}”, drawn after ${grouped(pictures)} training pictures.`,
		moments: 'Share of the training done; choose what is shown large',
		moment: (share: string, pictures: number, side: number, loss: string) =>
			`${share} of training, ${grouped(pictures)} pictures, ${side} by ${side}; loss ${loss}`,
		losses: (count: number) =>
			`Below each stands its loss, so how wrong it was, on ${count} fresh pictures. It’s hatched where those were smaller, because then it’s another measure.`,
		notice:
			'colours and places come first, things later, their details last. The loss falls little from one moment to the next, and yet you see the difference.'
	}
};
