/** A number in prose: three digits after the point; of what is smaller, its first digit. */
export const format = (value: number): string =>
	value === 0 || value >= 0.001 ? value.toFixed(3) : value.toPrecision(1);
