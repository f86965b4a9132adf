import { existsSync, readFileSync } from 'node:fs';
import { po } from 'gettext-parser';

/**
 * The translations in a .po file: passages by their English, without those that are still empty. None where there is no
 * such file.
 * @param {string} file
 * @returns {Map<string, string>}
 */
export function readCatalogue(file) {
	if (!existsSync(file)) return new Map();
	const { translations } = po.parse(readFileSync(file, 'utf8'));
	return new Map(
		Object.values(translations[''] ?? {})
			.filter(({ msgid, msgstr: [own] }) => msgid && own)
			.map(({ msgid, msgstr: [own = ''] }) => [msgid, own])
	);
}

/**
 * A .po file of these passages, in order, each with its translation if there is one.
 * @param {import('./blocks.js').Block[]} blocks @param {ReadonlyMap<string, string>} translations
 * @param {string} language its code
 */
export function catalogueOf(blocks, translations, language) {
	const entries = blocks.map(({ text, level }) => ({
		msgid: text,
		msgstr: [translations.get(text) ?? ''],
		...(level === undefined ? {} : { comments: { extracted: `level ${level}` } })
	}));
	return po.compile(
		{
			charset: 'utf-8',
			headers: { 'Content-Type': 'text/plain; charset=utf-8', Language: language },
			translations: { '': Object.fromEntries(entries.map((entry) => [entry.msgid, entry])) }
		},
		{ foldLength: 0 }
	);
}
