import { prefersReducedMotion } from 'svelte/motion';

/** For a link to a figure: brings it into view, after `set`, without leaving an address behind. */
export const scrollToFigure = (figure: string, set?: () => void) => (event: Event) => {
	event.preventDefault();
	set?.();
	const behavior = prefersReducedMotion.current ? 'instant' : 'smooth';
	document.getElementById(figure)?.scrollIntoView({ block: 'nearest', behavior });
};
