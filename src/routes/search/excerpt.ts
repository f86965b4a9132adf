/** A stretch of an excerpt: `marked` where it is what was looked for. */
export interface Stretch {
	text: string;
	marked: boolean;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * What pagefind answers as HTML, `noise on a <mark>picture</mark>`, as text: nothing of it is set as HTML again.
 */
export const stretchesOf = (excerpt: string): Stretch[] =>
	excerpt
		.split(/(<mark>.*?<\/mark>)/s)
		.map((part) => ({
			text: part
				.replace(/<\/?mark>/g, '')
				.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => NAMED[name]!),
			marked: part.startsWith('<mark>')
		}))
		.filter(({ text }) => text !== '');
