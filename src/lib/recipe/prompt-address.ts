/** What the prompt is called in an address. */
export const PROMPT_KEY = 'p';

/** The query of the default recipe with another prompt, without “?”: as toQuery, without all its options. */
export const promptQuery = (prompt: string): string =>
	new URLSearchParams([[PROMPT_KEY, prompt]]).toString();
