/** The link by which a reader left a sentence for a figure, for as long as the sentence is out of view. */
export const wayBack = $state<{ link: HTMLElement | undefined }>({ link: undefined });

/** An effect: forgets the link once it is seen again. */
export function forgetWhenSeen(): (() => void) | undefined {
	const { link } = wayBack;
	if (!link) return;
	let gone = false;
	const watch = new IntersectionObserver(([entry]) => {
		if (!entry?.isIntersecting) gone = true;
		else if (gone) wayBack.link = undefined;
	});
	watch.observe(link);
	return () => watch.disconnect();
}
