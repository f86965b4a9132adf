/** Words of the locks, in English. */
export const locks = {
	title: 'Lock what should stay',
	hint: 'What’s locked stays as it is at the dice, an example, another model and a reset. Links, files and kept pictures come whole.',
	names: {
		prompt: 'Prompt',
		negative: 'Negative prompt',
		seed: 'Seed',
		steps: 'Steps',
		guidance: 'Guidance',
		sampler: 'Sampler',
		schedule: 'Schedule',
		spacing: 'Spacing',
		model: 'Model'
	}
};
