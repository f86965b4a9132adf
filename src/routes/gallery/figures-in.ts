/** The figures that a lesson shows, by their folders, in the order in which it names them. */
export const figuresIn = (text: string): string[] => [
	...new Set(
		[...text.matchAll(/#lib\/widgets\/([\w-]+)\/[A-Z]\w*\.svelte'/g)].map(([, name]) => name!)
	)
];
