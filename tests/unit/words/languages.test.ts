import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '#lib/words/languages.ts';
import { merged } from '#lib/words/translated.ts';
import { covers } from '../../../vite/covers.mjs';
import { LANGUAGES } from '../../../vite/languages.mjs';

type Module = Record<string, unknown>;
const load = (path: string): Promise<Module> =>
	import(/* @vite-ignore */ join(process.cwd(), path));
const isTable = (value: unknown): value is Module =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** By names that are words themselves; and as many forms of a term as a language has. */
const OPEN = /^machine\.ts\.machineParts$|\.forms$/;

/** What `own` says that English doesn't ask for, or asks for in another way: by its path. */
function strays(english: unknown, own: unknown, path: string): string[] {
	if (OPEN.test(path)) return [];
	if (isTable(english) && isTable(own))
		return Object.keys(own).flatMap((key) =>
			key in english ? strays(english[key], own[key], `${path}.${key}`) : [`${path}.${key}`]
		);
	const same =
		typeof english === typeof own &&
		(!Array.isArray(english) || (own as unknown[]).length === english.length);
	return same ? [] : [path];
}

test('the languages that are built are those that a reader can choose', () => {
	expect(Object.keys(languages)).toEqual(['en', ...LANGUAGES]);
});

test('words of a language stand in place of English, and English where there are none', () => {
	const english = { a: { b: 'one', c: (n: number) => `${n} dogs` }, d: ['x', 'y'] };
	const own = { a: { c: (n: number) => `${n} Hunde` }, d: ['u', 'v'] };
	const both = merged(english, own);
	expect([both.a.b, both.a.c(2), both.d]).toEqual(['one', '2 Hunde', ['u', 'v']]);
	expect(merged(english, undefined)).toBe(english);
});

test('a module of words is whole where it has something under every key of English', () => {
	const english = "export const a = { b: 'x', c: { d: (n: number) => `${n}` } };";
	expect(covers("export const a: T = { c: { d: () => 'u' }, b: 'v' };", english)).toBe(true);
	expect(covers("export const a: T = { b: 'v', c: {} };", english)).toBe(false);
	expect(covers("export const b = 'v';", english)).toBe(false);
});

describe.each(LANGUAGES)('%s', (language) => {
	const folder = join('src/lib/words', language);
	test.each(readdirSync(folder))(
		'%s says what English asks for, and nothing else',
		async (name) => {
			const [english, own] = await Promise.all([
				load(join('src/lib/words/en', name)),
				load(join(folder, name))
			]);
			expect(strays(english, own, name)).toEqual([]);
		}
	);

	const asked = readdirSync('content').filter((name) => /\.(?:questions|exam)\.ts$/.test(name));
	test.each(asked.filter((name) => existsSync(join('content', language, name))))(
		'%s asks the same questions, with the same right answers',
		async (name) => {
			const [english, own] = await Promise.all([
				load(join('content', name)),
				load(join('content', language, name))
			]);
			const plan = (module: Module) =>
				JSON.stringify(module, (key, value: unknown) =>
					['ask', 'say', 'because', 'unit', 'label'].includes(key) ? '' : value
				);
			expect(strays(english, own, name)).toEqual([]);
			expect(plan(own)).toBe(plan(english));
		}
	);
});
