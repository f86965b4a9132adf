/** How many questions a lesson's quiz asks: those of its lists, by name, and those with a tag of their own. */
export function questionCount(lesson: string, lists: Record<string, readonly unknown[]>): number {
	const quiz = /<Quiz>[\s\S]*<\/Quiz>/.exec(lesson)?.[0] ?? '';
	const each = /\{#each (\w+) as[\s\S]*?\{\/each\}/g;
	const listed = [...quiz.matchAll(each)].map(([, name]) => lists[name!]?.length ?? 0);
	const own = quiz.replace(each, '').match(/<\w*Question\b/g)?.length ?? 0;
	return listed.reduce((sum, count) => sum + count, own);
}
