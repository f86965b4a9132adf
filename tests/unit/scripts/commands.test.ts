import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COVERED } from '../../commands/commands.ts';

const NAMED = /npm (?:run [\w:]+|start|test|ci)\b|\.ci\/run|(?<=models\/training\/)\w+\.py/g;
const named = ['README.md', 'models/README.md', 'CONTRIBUTING.md'].flatMap((file) =>
	[...readFileSync(file, 'utf8').matchAll(NAMED)].map(([command]) => command)
);
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts as object)
	.filter((name) => !['prepare', 'start', 'test'].includes(name))
	.map((name) => `npm run ${name}`);

test('every command that a README names is run by a test or by npm test', () => {
	expect([...new Set(named)].filter((command) => !Object.hasOwn(COVERED, command))).toEqual([]);
});

test('every script of package.json is', () => {
	expect(scripts.filter((command) => !Object.hasOwn(COVERED, command))).toEqual([]);
});

test.each(Object.entries(COVERED))('%s is run by %s', (command, file) => {
	expect(existsSync(file)).toBe(true);
	const told = readFileSync(file, 'utf8');
	if (command.endsWith('.py')) expect(told).toMatch(new RegExp(`\\b${command.slice(0, -3)}\\b`));
	if (file.startsWith('tests/commands/')) expect(told).toContain(command.replace('npm run ', ''));
});
