/** Words of the figure that compares spacings in six evaluations, in English. */
export const sixStops = {
	label: 'Nine ways to place six stops, and how near each comes',
	title: 'Six stops, nine ways to place them',
	sampler: 'Walk with',
	spacing: 'Spacing',
	stops: 'where it stops: noise left, picture right',
	apart: 'off, %',
	right: 'right, %',
	alt: (spacing: string) =>
		`The six stops of ${spacing.toLowerCase()} on a ruler from noise to picture.`,
	key: 'Off: how far the pictures are from where a walk of many steps ends from the same static, in percent of black to white. Right: in how many everything that was asked for is right. An arrowhead is a stop beyond the ruler’s end.',
	fine: (evaluations: number, right: string) =>
		`The long walk, DDIM with ${evaluations} evaluations, has ${right} % right.`,
	made: (pictures: number, evaluations: number) =>
		`measured by models/training/measure_grids.py · ${pictures} pictures a spacing · ${evaluations} evaluations · guidance 3`,
	notice:
		'Beta, with more of its stops at both ends, comes nearest with either sampler. Karras and exponential begin at the noisiest level that this network knows and spend half of their stops there. Differences of three or four pictures in a hundred are chance.'
};
