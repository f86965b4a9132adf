import vocabulary from '#site-model/vocabulary.json';
import { withoutPadding } from '#lib/pipeline/encode-prompts.ts';
import type { Embeddings } from '#lib/run/embeddings.svelte.ts';
import { tokenizer } from '#lib/text/tokenize.ts';
import type { Space } from '#lib/components/embeddings/beginning.ts';
import { elsewhere, placed, type Placed } from '#lib/components/embeddings/sentence.ts';
import { cosineSimilarity, nearestVectors, type Near } from '#lib/components/embeddings/vectors.ts';
import { vectorsIn } from '#lib/components/embeddings/words-in.ts';
import { fixed } from '#lib/words/written.ts';

/** What prose says of words, with the numbers of the model that is there. */
type Known = Pick<Embeddings, 'table' | 'reading'>;

const tokenize = tokenizer(vocabulary);

const known = (embeddings: Known) => ({
	table: embeddings.table,
	reading: (ids: readonly number[]) => embeddings.reading(ids)
});

/** The words nearest to one; none until they are known. */
export function nearOf(embeddings: Known, token: string, space: Space, count = 3): Near[] {
	const words = vectorsIn(space, known(embeddings), vocabulary);
	const word = words.find((one) => one.token === token);
	const others = words.filter((one) => one !== word);
	return word ? nearestVectors(word.values, others, count) : [];
}

/** The cosine of two words by themselves; undefined until they are known. */
export function cosineOf(embeddings: Known, [a, b]: [string, string], space: Space) {
	const words = vectorsIn(space, known(embeddings), vocabulary);
	const [u, v] = [a, b].map((token) => words.find((word) => word.token === token)?.values);
	return u && v && cosineSimilarity(u, v);
}

/** The cosine of one word in two sentences, as the encoder leaves it; undefined until they are read. */
export function cosineAcross(embeddings: Known, token: string, [here, there]: [string, string]) {
	const [from, to] = [here, there].map((prompt) => tokensOf(embeddings, prompt)) as [Placed[], Placed[]]; // prettier-ignore
	const one = from.find((placed) => placed.token === token);
	return one && elsewhere(one, [], to)[0]?.cosine;
}

/** A cosine in prose. */
export const said = (value: number | undefined): string =>
	value === undefined ? '…' : fixed(value, value > 0.995 ? 3 : 2);

/** The tokens of a prompt with their numbers, as far as they are there. */
function tokensOf(embeddings: Known, prompt: string): Placed[] {
	const ids = withoutPadding(tokenize(prompt).ids);
	return placed(ids, vocabulary, embeddings.table, embeddings.reading(ids));
}
