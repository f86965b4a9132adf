/** Words between which a new one begins: things of all kinds that stand about. */
export const NEIGHBOURS = ['dog', 'cat', 'ghost', 'robot', 'frog', 'owl', 'fish', 'ball'] as const;

/**
 * What the model draws of its own accord before it is taught, to be held to while it is (prior preservation, Ruiz et al.
 * 2022, arXiv 2208.12242): neighbouring words, other words, places and styles.
 */
export const PRIOR_PROMPTS = [
	'a dog',
	'a cat on the beach',
	'a ghost at night',
	'a robot in the snow',
	'a frog in a meadow',
	'an owl on a wooden table',
	'a ball in the desert',
	'a red car at sunset',
	'a green apple on a wooden table',
	'a blue house in the snow',
	'a yellow star in space',
	'a purple balloon on the beach',
	'a pink butterfly in a meadow',
	'an orange fish under water',
	'a red mushroom in the desert',
	'a blue rocket in space',
	'a green car at night',
	'a yellow tulip at sunset',
	'a purple gift in the snow',
	'a pink cap on a wooden table',
	'a watercolor of a tree on the beach',
	'a sketch of a house',
	'pixel art of a duck in space',
	'a watercolor of a red rose'
] as const;

/** How they are drawn: quickly. */
export const PRIOR_WALK = { sampler: 'ddim', steps: 4, guidance: 3 } as const;
