/** Experiments with the lab, in English. */
export const labExperiments = {
	title: 'Six experiments',
	lead: 'Each sets up the lab. Guess first, then press Train and look.',
	set: (number: number) => `Set up number ${number}`,
	notice: 'Notice',
	list: [
		{
			query: 'data=twoPoints&noise=1',
			question: 'Half-way between two answers, what does the network say?',
			notice:
				'At full noise every guess is the middle, where no data is: the average of both. The walk decides for one side only as the noise falls. Move a path’s start across the middle and see it tip over.'
		},
		{
			query: 'sampler=ddpm&steps=100',
			question: 'Does fresh noise on the way make better samples?',
			notice:
				'DDPM’s paths tremble and DDIM’s are smooth, from the same starts. Both ends lie on the spiral: choose DDIM with 10 steps, then DDPM with 10, and compare the distance.'
		},
		{
			query: 'data=dinosaur&points=20&width=128',
			question: 'What does it learn from only twenty points?',
			notice:
				'The exact denoiser can only ever give the twenty points back: it has memorised them. The network, trained long, comes close to that; stop it early and it paints between them instead.'
		},
		{
			query: 'data=dinosaur&waves=0',
			question: 'Why does a network want waves of its inputs?',
			notice:
				'Train for 800 steps, then set the waves to 3 and train for 800 again. Without sines and cosines of the place, the samples stay clearly farther off the lines: fine detail comes slowly to a plain network. Image networks hear the noise level as waves for the same reason.'
		},
		{
			query: 'data=rings&conditional=true&label=1&guidance=3',
			question: 'What does guidance do to the shape?',
			notice:
				'With guidance 1 the samples fill the class they were asked for. Turned up, they are pushed away from the other class, past where their own data lies: clearer, and less varied.'
		},
		{
			query: 'data=checkerboard&target=eps&schedule=linear&steps=5',
			question: 'How few steps can a walk have?',
			notice:
				'With five, the squares smear. Try DPM-Solver++ at the same five, then 50 of each: a better sampler is worth steps, and with enough of them all agree.'
		}
	]
};
