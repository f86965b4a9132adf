/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		{
			name: 'no-cycles',
			severity: 'error',
			comment: 'Two files that need each other are one idea, or a third one is missing.',
			from: {},
			to: { circular: true }
		},
		{
			name: 'resolved',
			severity: 'error',
			comment: 'An import that is not found is an import that no other rule sees.',
			from: {},
			// Kit makes the first; the second are files behind a package's exports, asked for by address.
			to: {
				couldNotResolve: true,
				pathNot: ['^\\$(app|env|service-worker)', '^onnxruntime-web/.*\\?url$']
			}
		},
		{
			name: 'tfjs-in-model-and-trainer-only',
			severity: 'error',
			comment: 'The rest of the site deals in Float32Arrays.',
			from: { path: '^src', pathNot: '^src/lib/(model|lab/trainer)/' },
			to: { path: '@tensorflow' }
		},
		{
			name: 'no-tfjs-in-pages',
			severity: 'error',
			comment: 'Only a worker may carry tfjs: pages reach it by the worker’s address.',
			from: {
				path: '^src/(routes|lib/(lesson|widgets|components|charts|ui|run|words|recipe|recording|pipeline|text|[^/]+$))'
			},
			to: { path: '@tensorflow', reachable: true }
		},
		{
			name: 'core-is-pure',
			severity: 'error',
			comment: 'The arithmetic of diffusion needs nothing but itself.',
			from: { path: '^src/lib/diffusion/' },
			to: { pathNot: '^src/lib/diffusion/' }
		}
	],
	options: {
		webpackConfig: { fileName: '.dependency-cruiser.resolve.js' },
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(build|\\.svelte-kit)' },
		extraExtensionsToScan: ['.css', '.json'],
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'browser', 'import', 'default', 'types'],
			extensions: ['.ts', '.js', '.mjs', '.svelte', '.json']
		}
	}
};
