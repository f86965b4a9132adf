/** A quantity of one denoising step: what is drawn, written or coloured as such. */
export type Quantity = 'x' | 'eps' | 'x0' | 'mu' | 'noise' | 'next';

/** Its colour, the same in prose, equations, frames and lines, as CSS. */
export const colorOf: Record<Quantity, string> = {
	x: 'var(--q-x)',
	eps: 'var(--q-eps)',
	x0: 'var(--q-x0)',
	mu: 'var(--q-mu)',
	noise: 'var(--q-z)',
	next: 'var(--q-x)'
};

/** Its symbol: letters, what they stand on, and whether the network guessed it (a hat). */
export const symbolOf: Record<Quantity, { letters: string; below?: string; hat?: boolean }> = {
	x: { letters: 'x', below: 't' },
	eps: { letters: 'ε', hat: true },
	x0: { letters: 'x', below: '0', hat: true },
	mu: { letters: 'μ' },
	noise: { letters: 'σz' },
	next: { letters: 'x', below: 't−1' }
};
