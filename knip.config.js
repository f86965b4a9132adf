import { scriptsOf } from './scripts/lib/svx.mjs';

/** @type {import('knip').KnipConfig} */
export default {
	entry: ['content/*.svx'],
	project: ['src/**', 'content/**', 'scripts/**', 'tests/**'],
	compilers: {
		svx: (text) =>
			scriptsOf(text)
				.map((script) => script.text)
				.join('\n'),
		css: (text) =>
			[...text.matchAll(/@import\s+['"]([^'"]+)['"]/g)]
				.map(([, path]) => `import '${path}';`)
				.join('\n')
	},
	ignoreDependencies: [
		// Read by models/training, in Python.
		'@lobehub/fluent-emoji-3d',
		// A command of scripts/lib/checks.mjs.
		'svelte-check'
	]
};
