/** Words of the playground’s keys, in English. */
export const keys = {
	/** Pairs of keys and what they do. `Mod` is Ctrl, or ⌘ on Apple’s. */
	list: [
		['Mod Enter', 'draw'],
		['Mod Shift Enter', 'new seed, and draw'],
		['Esc', 'cancel'],
		['← →', 'on the film: a step back or on'],
		['PageUp PageDown', 'on the film: five jumps to the end'],
		['Home End', 'on the film: static, picture'],
		['Space', 'on the film: play or pause'],
		['← → ↑ ↓', 'on a picture: choose a pixel, with Shift eight at a time']
	]
};
