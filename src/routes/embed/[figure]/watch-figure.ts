/**
 * Calls `sized` with the height of an element, in whole pixels, at once and whenever that changes. Answers how to stop.
 * A frame that is out of sight is not painted, and then nobody is told of sizes: so each change in it is a reason to measure.
 */
export function watchHeight(element: Element, sized: (height: number) => void): () => void {
	let last = 0;
	const measure = () => {
		const height = Math.ceil(element.getBoundingClientRect().height);
		if (height !== last) sized((last = height));
	};
	const resized = new ResizeObserver(measure);
	const changed = new MutationObserver(measure);
	resized.observe(element);
	changed.observe(element, { subtree: true, childList: true, characterData: true });
	measure();
	return () => {
		resized.disconnect();
		changed.disconnect();
	};
}

interface Events {
	/** Nothing in it is being computed any more. */
	done: () => void;
	/** It says that something went wrong. */
	failed: (message: string) => void;
}

/** Hears from what a figure says to everybody, its aria-busy and its alerts, how it goes. Answers how to stop. */
export function watchFigure(element: Element, { done, failed }: Events): () => void {
	let wasBusy = false;
	let said = '';
	const look = () => {
		const isBusy = element.querySelector('[aria-busy=true]') !== null;
		if (wasBusy && !isBusy) done();
		wasBusy = isBusy;
		const alert = element.querySelector('[role=alert]')?.textContent?.trim() ?? '';
		if (alert && alert !== said) failed(alert);
		said = alert;
	};
	const watch = new MutationObserver(look);
	watch.observe(element, {
		subtree: true,
		childList: true,
		attributes: true,
		attributeFilter: ['aria-busy']
	});
	look();
	return () => watch.disconnect();
}
