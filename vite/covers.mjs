import { parseAst } from 'vite';

/**
 * Whether a module of words has something under every key that another has, so that nothing has to stand in for it.
 * @param {string} own @param {string} english TypeScript
 */
export function covers(own, english) {
	const said = keysOf(own);
	return [...keysOf(english)].every((key) => said.has(key));
}

/** What a module exports, by paths: `strings`, `strings.site`, `strings.site.name`. @param {string} code */
function keysOf(code) {
	/** @type {Set<string>} */
	const keys = new Set();
	const { body } = /** @type {{ body: any[] }} */ (parseAst(code, { lang: 'ts' }));
	for (const { type, declaration } of body) {
		if (type !== 'ExportNamedDeclaration' || !declaration) continue;
		for (const { id, init } of declaration.declarations ?? [declaration])
			if (id && /^(?:Variable|Function)/.test(declaration.type)) add(keys, id.name, init);
	}
	return keys;
}

/** @param {Set<string>} keys @param {string} path @param {any} value */
function add(keys, path, value) {
	keys.add(path);
	if (value?.type !== 'ObjectExpression') return;
	for (const { key, value: inner } of value.properties)
		if (key) add(keys, `${path}.${key.name ?? key.value}`, inner);
}
