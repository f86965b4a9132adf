import { scriptsOf } from './scripts/lib/svx.mjs';

/** @param {string} text */
const importsOfStyles = (text) =>
	[...text.matchAll(/(?:@import |url\()['"]([^'"]+)['"]/g)].map((match) => `import '${match[1]}';`);

/** @type {import('knip').KnipConfig} */
export default {
	entry: [
		'content/*.svx',
		// Languages besides English, which the build takes in their place.
		'content/*/*.ts',
		'src/lib/words/!(en)/*.ts',
		// Between words and page where SITE_LANGUAGE=strings.
		'src/lib/words/strings.ts',
		'scripts/lib/bench/page/main.ts',
		'scripts/types.mjs',
		// Copied into the zip.
		'scripts/lib/pack/beside/open.mjs',
		'tests/fixtures/snippets/{write,random}.ts'
	],
	project: ['src/**', 'content/**', 'scripts/**', 'vite/**', 'tests/**'],
	compilers: {
		svx: (text) =>
			scriptsOf(text)
				.map((script) => script.text)
				.join('\n'),
		css: (text) => importsOfStyles(text).join('\n')
	},
	ignoreDependencies: [
		// Read by models/training, in Python.
		'@lobehub/fluent-emoji-3d',
		// A command of scripts/lib/checks.mjs.
		'svelte-check'
	]
};
