import { expect, test } from 'vitest';
import { nodeProblem } from '../../../scripts/lib/node-version.mjs';

test('Node 20.19 and everything newer will do', () => {
	for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0']) {
		expect(nodeProblem(version)).toBe('');
	}
});

test('an older Node is one sentence that names both versions', () => {
	for (const version of ['8.17.0', '18.20.8', '20.18.3']) {
		expect(nodeProblem(version)).toBe(
			`From Static needs Node 20.19 or newer, and this is ${version}: get one at https://nodejs.org.`
		);
	}
});
