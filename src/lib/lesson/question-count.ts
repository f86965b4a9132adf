/** How many questions a lesson's quiz asks: those of its list, `listed`, and those with a tag of their own. */
export function questionCount(lesson: string, listed: number): number {
	const quiz = /<Quiz>[\s\S]*<\/Quiz>/.exec(lesson)?.[0] ?? '';
	const own = quiz.replace(/\{#each questions[\s\S]*?\{\/each\}/, '');
	const tags = own.match(/<\w*Question\b/g)?.length ?? 0;
	return tags + (own === quiz ? 0 : listed);
}
