import { fixed, significant } from '#lib/words/written.ts';

/** A number in prose: three digits after the point; of what is smaller, its first digit. */
export const format = (value: number): string =>
	value === 0 || value >= 0.001 ? fixed(value, 3) : significant(value, 1);
