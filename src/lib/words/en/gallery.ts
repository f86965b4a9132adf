/** The page of all figures, in English. */
export const gallery = {
	title: 'Gallery',
	lead: 'Every figure by itself, at one fixed seed. The first six look at the same step of one recorded walk: move one, and the others follow.',
	alone: 'Open alone'
};
