/** A model's text encoder by itself: words in, numbers out. Implemented in #lib/model. */
export interface PromptEncoder {
	/** How many numbers stand for a token. */
	readonly width: number;
	/** What is learned for each token by itself: vocabulary × width, row by row. */
	table(): Promise<Float32Array>;
	/** `rows` of token ids, all of one length L, in their sentences: rows × L × width. */
	encode(rows: readonly (readonly number[])[]): Promise<Float32Array>;
}
