import { expect, test } from 'vitest';
import { portFrom, portProblem } from '../../../scripts/lib/port.mjs';

test('the port is 4173 unless PORT says another', () => {
	expect(portFrom(undefined)).toBe(4173);
	expect(portFrom('')).toBe(4173);
	expect(portFrom('8080')).toBe(8080);
});

test('what is no port is named, with what would be one', () => {
	for (const text of ['abc', '0', '-1', '80.5', '65536', '1e9']) {
		expect(() => portFrom(text)).toThrow(
			`PORT is "${text}", and a port is a whole number from 1 to 65535.`
		);
	}
});

test('a busy port is one sentence that says how to take another', () => {
	expect(portProblem(4173, 'EADDRINUSE')).toBe(
		'Port 4173 is in use by another program: choose another, for example with PORT=4174 npm start.'
	);
});
