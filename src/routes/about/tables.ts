/** The cells of a Markdown table, row by row, without its head. */
const rowsOf = (table: string): string[][] =>
	table
		.trim()
		.split('\n')
		.slice(2)
		.map((line) =>
			line
				.split('|')
				.slice(1, -1)
				.map((cell) => cell.trim())
		);

/** A claim that one meets, and what is true: a row of content/ledger.md. */
export interface Claim {
	/** Its number in the ledger of all claims. */
	row: number;
	claim: string;
	verdict: string;
	truth: string;
	sources: { name: string; url?: string }[];
	/** The slug of the lesson that answers it, there or not yet; or `about`. */
	where: string;
}

export const claimsIn = (table: string): Claim[] =>
	rowsOf(table).map(([row, claim, verdict, truth, sources, where]) => ({
		row: Number(row),
		claim: claim!,
		verdict: verdict!,
		truth: truth!,
		sources: sources!.split('; ').map(sourceOf),
		where: where!
	}));

/** An idea that the lessons have to explain: a row of content/concepts.md. */
export interface Concept {
	/** C1 … C42. */
	id: string;
	name: string;
	where: string;
}

export const conceptsIn = (table: string): Concept[] =>
	rowsOf(table).map(([id, name, where]) => ({ id: id!, name: name!, where: where! }));

/** `2006.11239` is a paper on arXiv. */
const sourceOf = (text: string): { name: string; url?: string } =>
	/^\d{4}\.\d{5}$/.test(text)
		? { name: `arXiv ${text}`, url: `https://arxiv.org/abs/${text}` }
		: { name: text };
