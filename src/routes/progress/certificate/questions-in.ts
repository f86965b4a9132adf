interface Asked {
	id: string;
	ask: string;
}

const isAsked = (value: unknown): value is Asked =>
	typeof value === 'object' &&
	value !== null &&
	'id' in value &&
	'ask' in value &&
	typeof value.id === 'string' &&
	typeof value.ask === 'string';

/** What a lesson’s file of questions asks, in its order: questions by themselves, and lists of them. */
export const questionsIn = (exported: Record<string, unknown>): Asked[] =>
	Object.values(exported)
		.flat()
		.filter(isAsked)
		.map(({ id, ask }) => ({ id, ask }));
