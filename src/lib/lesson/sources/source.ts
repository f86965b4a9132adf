/** A work that a lesson leans on. */
export interface CitedSource {
	authors: string;
	year: number;
	title: string;
	/** Where it appeared. */
	where: string;
	url: string;
}

/** Where a paper on arXiv is to be read. */
export const arXiv = (id: string) => `https://arxiv.org/abs/${id}`;
