import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const tokens = Object.fromEntries(
	[
		...readFileSync('src/styles/tokens.css', 'utf8').matchAll(
			/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g
		)
	].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }])
);

const backgrounds = ['paper', 'card', 'sunk'];
const texts = ['ink', 'muted', 'accent', 'good', 'bad', 'q-x', 'q-eps', 'q-x0', 'q-mu', 'q-z'];
const themes = ['light', 'dark'] as const;

/** Relative luminance of #rrggbb (WCAG 2.2). */
function luminance(hex: string): number {
	const [r, g, b] = [1, 3, 5].map((at) => {
		const value = parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** 1 … 21 (WCAG 2.2). */
function contrast(a: string, b: string, theme: 'light' | 'dark'): number {
	const [x, y] = [luminance(tokens[a]![theme]), luminance(tokens[b]![theme])];
	return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

describe.each(themes)('in the %s theme', (theme) => {
	test.each(texts)('%s is readable as text on every paper: at least 4.5 to 1', (text) => {
		for (const background of backgrounds) {
			expect(contrast(text, background, theme), background).toBeGreaterThanOrEqual(4.5);
		}
	});

	test('what is written on the accent is readable', () => {
		expect(contrast('on-accent', 'accent', theme)).toBeGreaterThanOrEqual(4.5);
	});

	test('the edges of controls are visible on every paper: at least 3 to 1', () => {
		for (const background of backgrounds) {
			expect(contrast('edge', background, theme), background).toBeGreaterThanOrEqual(3);
		}
	});
});

test.each(texts)('%s stands out as much in the dark as in the light, within a sixth', (text) => {
	const ratio = contrast(text, 'paper', 'dark') / contrast(text, 'paper', 'light');
	expect(ratio).toBeGreaterThan(5 / 6);
	expect(ratio).toBeLessThan(7 / 6);
});
