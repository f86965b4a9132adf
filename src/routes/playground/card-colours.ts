const NAMES = ['paper', 'ink', 'muted', 'accent'] as const;

export type CardColours = Record<(typeof NAMES)[number], string>;

/** The page's colours in the theme that it is in, as a canvas takes them: tokens.css has two of each. */
export function cardColours(): CardColours {
	const probe = document.body.appendChild(document.createElement('span'));
	const colours = NAMES.map((name) => {
		probe.style.color = `var(--${name})`;
		return [name, getComputedStyle(probe).color];
	});
	probe.remove();
	return Object.fromEntries(colours) as CardColours;
}
