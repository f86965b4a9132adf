import { grouped } from '../written.ts';

/** Words of the lab’s data: what it is drawn, written or read from, in English. */
export const labData = {
	data: {
		title: 'What should it learn?',
		points: 'Training points',
		seed: 'Seed',
		names: {
			moons: 'two moons',
			spiral: 'spiral',
			rings: 'rings',
			checkerboard: 'checkers',
			twoPoints: 'two points',
			dinosaur: 'dinosaur',
			drawn: 'your drawing',
			mixture: 'bells',
			writing: 'text',
			file: 'your file'
		}
	},
	draw: {
		hint: 'Draw on the plane “Data, made noisy”, with a mouse, a finger, a pen or the keyboard. Each line is a class of its own.',
		pad: (down: boolean) =>
			`Drawing board. Arrow keys move the pen, with Shift farther; Space ${down ? 'lifts it and ends the line' : 'sets it down'}.`,
		undo: 'Undo a line',
		clear: 'Clear'
	},
	bells: {
		hint: 'Drag the squares on the plane, or move them with the arrow keys.',
		width: (bell: number) => `Width of bell ${bell}`,
		weight: (bell: number) => `Weight of bell ${bell}`,
		add: 'Add a bell',
		remove: (bell: number) => `Remove bell ${bell}`,
		handle: (bell: number, x: string, y: string) =>
			`Bell ${bell} at (${x}, ${y}). Arrow keys move it.`
	},
	writing: {
		label: 'Text',
		hint: 'Up to eight letters or digits; each is a class of its own.'
	},
	file: {
		hint: 'A table of points: x and y on each line, and a class if you like. It stays on this device, and travels in the link you share.',
		open: 'Open a CSV file',
		column: (place: number) => `column ${place}`,
		used: (x: string, y: string, label: string | undefined) =>
			`x is ${x}, y is ${y}${label ? `, the class ${label}` : ''}.`,
		unused: (columns: readonly string[]) =>
			columns.length === 0 ? '' : `Not used: ${columns.join(', ')}.`,
		far: (points: number) =>
			points === 0
				? ''
				: points === 1
					? 'One point lies so far from the others that they’d be a single dot beside it; it’s left out.'
					: `${points} points lie so far from the others that they’d be a single dot beside them; they’re left out.`,
		read: (name: string, points: number, most: number) =>
			points > most
				? `${name}: ${most} of its ${grouped(points)} points, drawn by lot, moved and scaled to fit.`
				: `${name}: ${points} points, moved and scaled to fit.`,
		failed: (name: string, reason: string) => `${name} can’t be used. ${reason}`
	}
};
