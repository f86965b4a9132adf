import type { Quantity } from '#lib/charts/quantity.ts';

/** A piece of source code: plain, a comment, or the name of a quantity. */
export interface CodePiece {
	text: string;
	kind?: 'comment' | Quantity;
}

/** What the code calls the quantities of a step. */
const names: Record<string, Quantity> = {
	x: 'x',
	eps: 'eps',
	x0: 'x0',
	mu: 'mu',
	sigma: 'noise',
	z: 'noise',
	noise: 'noise',
	next: 'next'
};

const PIECES = /\/\*[\s\S]*?\*\/|\/\/.*|[A-Za-z_$][\w$]*|[^]/g;

/** Source code cut where its colour changes: comments and the names of quantities stand out. */
export function piecesOf(source: string): CodePiece[] {
	const pieces: CodePiece[] = [];
	for (const [text] of source.trim().matchAll(PIECES)) {
		const kind = /^\/[/*]/.test(text)
			? 'comment'
			: Object.hasOwn(names, text)
				? names[text]
				: undefined;
		const last = pieces.at(-1);
		if (last && last.kind === kind) last.text += text;
		else pieces.push({ text, ...(kind && { kind }) });
	}
	return pieces;
}
