/** Figures on a projector, in English. */
export const present = {
	title: (figure: string) => `${figure}, presented`,
	description: (figure: string) => `${figure}, large and clear, for a whole room.`,
	lessonTitle: (lesson: string) => `${lesson}, presented`,
	lessonDescription: (lesson: string) =>
		`${lesson}: three experiments to predict, watch and explain, for a whole room.`,
	keys: 'Page keys or arrows: on and back. Esc: leave.',
	next: 'On',
	previous: 'Back',
	leave: 'Leave',
	place: (at: number, all: number) => `${at} of ${all}`,
	begin: 'Write down your guess before you look.'
};
