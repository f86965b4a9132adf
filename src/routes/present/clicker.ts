/** What somebody in front of a room asks for. */
export type Click = 'next' | 'previous' | 'leave';

const KEYS: Readonly<Record<string, Click>> = {
	PageDown: 'next',
	PageUp: 'previous',
	ArrowRight: 'next',
	ArrowLeft: 'previous',
	Escape: 'leave'
};

/** Those that clickers send: nothing else on the page gets them. */
const OF_CLICKERS = ['PageDown', 'PageUp', 'Escape'];

/** What a key asks for. Arrows belong to the slider, strip or field that has the focus, if one has. */
export function clickOf(key: string, isOnControl: boolean): Click | undefined {
	return isOnControl && !OF_CLICKERS.includes(key) ? undefined : KEYS[key];
}

/** Whether an element does something with arrows itself. */
export const usesArrows = (element: Element | null): boolean =>
	element?.closest(
		'input, select, textarea, [role=slider], [role=radiogroup], [contenteditable]'
	) != null;
