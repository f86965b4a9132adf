/** How figures have looked to a test, alone in light colours on a desk: what a card shows of them. */
const files = import.meta.glob<string>('/tests/pictures/*-1280-light.png', {
	query: '?url',
	import: 'default',
	eager: true
});

/** The address of a figure's picture; undefined until a test has seen it. */
export const stillOf = (figure: string): string | undefined =>
	files[`/tests/pictures/${figure}-1280-light.png`];
