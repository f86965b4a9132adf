import { pushState } from '$app/navigation';
import { prefersReducedMotion } from 'svelte/motion';
import { wayBack } from './way-back.svelte.ts';

/** A figure taller than the screen is seen when its top stands in this part of it. */
const UPPER = 0.25;

/**
 * For a link to a figure: sets it and, unless it is in view, brings it there. The browser's Back
 * returns to the sentence.
 */
export const scrollToFigure =
	(figure: string, set?: () => void) =>
	(event: Event & { currentTarget: HTMLElement }): void => {
		event.preventDefault();
		set?.();
		const target = document.getElementById(figure);
		if (!target || isSeen(target)) return;
		wayBack.link = event.currentTarget;
		pushState('', {});
		// In the middle it may still grow a line, as what was set comes.
		const block = target.offsetHeight < innerHeight ? 'center' : 'start';
		target.scrollIntoView({
			block,
			behavior: prefersReducedMotion.current ? 'instant' : 'smooth'
		});
	};

function isSeen(element: HTMLElement): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return top >= 0 && (bottom <= innerHeight || top <= UPPER * innerHeight);
}
