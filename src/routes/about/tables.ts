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

/** Where something is answered: a heading of a lesson, or the page about the site itself. */
export interface Passage {
	/** Of the lesson; or `about`. */
	slug: string;
	/** The address of the heading in it. */
	at?: string;
}

/** `adding-noise#not-a-jigsaw; about` */
const passagesIn = (cell: string): Passage[] =>
	cell.split('; ').map((text) => {
		const [slug, at] = text.split('#') as [string, string?];
		return at ? { slug, at } : { slug };
	});

/** A claim that one meets, and what is true: a row of content/ledger.md. */
export interface Claim {
	/** Its number in the ledger of all claims. */
	row: number;
	claim: string;
	verdict: string;
	truth: string;
	sources: { name: string; url?: string }[];
	/** The passages that answer it. */
	where: Passage[];
}

export const claimsIn = (table: string): Claim[] =>
	rowsOf(table).map(([row, claim, verdict, truth, sources, where]) => ({
		row: Number(row),
		claim: claim!,
		verdict: verdict!,
		truth: truth!,
		sources: sources!.split('; ').map(sourceOf),
		where: passagesIn(where!)
	}));

/** An idea that the lessons have to explain: a row of content/concepts.md. */
export interface Concept {
	/** C1 … C42. */
	id: string;
	name: string;
	where: Passage[];
}

export const conceptsIn = (table: string): Concept[] =>
	rowsOf(table).map(([id, name, where]) => ({ id: id!, name: name!, where: passagesIn(where!) }));

/** `2006.11239` is a paper on arXiv. */
const sourceOf = (text: string): { name: string; url?: string } =>
	/^\d{4}\.\d{5}$/.test(text)
		? { name: `arXiv ${text}`, url: `https://arxiv.org/abs/${text}` }
		: { name: text };
