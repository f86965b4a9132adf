/** Words of the card that a picture is shared as, in English. */
export const shareCard = {
	open: 'Share',
	openHint: 'One picture to send: what was drawn, its prompt, the walk in small',
	title: 'A card to share',
	close: 'Close',
	/** Its picture is the second network's. */
	finished: (recipe: string) => `${recipe} · finished to 256 px`,
	making: 'Making the card …',
	unprompted: 'A picture without a prompt',
	/** For who can't see it. */
	alt: (title: string, steps: number, seed: number) =>
		`${title}: drawn out of static in ${steps} ${steps === 1 ? 'step' : 'steps'}, from seed ${seed}, with pictures of the way there beside it.`,
	share: 'Share …',
	save: 'Save',
	copy: 'Copy the picture',
	copyAlt: 'Copy its description',
	hint: 'The recipe is inside: dropped on the playground, the card draws its picture again.'
};
