import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import { scriptsOf } from './scripts/lib/svx.mjs';
import svelteConfig from './svelte.config.js';

const imports = '@typescript-eslint/no-restricted-imports';

/** What each folder of src/lib may import. Arrows point down; nothing points up. */
const layers = {
	words: [],
	diffusion: [],
	waiting: [],
	text: [],
	recipe: ['diffusion', 'text'],
	pipeline: ['diffusion', 'text', 'recipe'],
	recording: ['diffusion', 'text', 'recipe', 'pipeline'],
	teaching: ['diffusion', 'text'],
	model: ['diffusion', 'text', 'waiting', 'teaching'],
	lab: ['diffusion', 'recipe'],
	bench: ['diffusion', 'recipe', 'pipeline', 'recording', 'model'],
	worker: [
		'diffusion',
		'text',
		'recipe',
		'pipeline',
		'teaching',
		'model',
		'bench',
		'lab',
		'waiting'
	],
	// How a number is written is all they know of language.
	charts: ['words/written.ts'],
	ui: ['words/written.ts'],
	run: [
		'diffusion',
		'text',
		'recipe',
		'pipeline',
		'recording',
		'teaching',
		'bench',
		'worker',
		'lab',
		'waiting'
	]
};
const kit = [
	'words',
	'diffusion',
	'text',
	'recipe',
	'pipeline',
	'recording',
	'teaching',
	'run',
	'charts',
	'ui',
	'lab',
	'waiting'
];
Object.assign(layers, {
	components: kit,
	lesson: [...kit, 'components'],
	widgets: [...kit, 'components', 'lesson']
});

/** And only their types. */
const typesOnly = {
	model: ['pipeline'],
	pipeline: ['teaching'],
	words: ['diffusion', 'recipe', 'lab', 'teaching', 'model', 'run']
};

/** Imports of other folders. `?raw` is none: it is the code as text, to be shown.
 *  @param {string[]} folders */
const outside = (folders) => `^#lib/(?!(${folders.join('|')})(?:/|$))(?!.*\\?raw$)`;

/** @param {string} files @param {string} up what leaves the folder, seen from those files */
const layerRule = (layer, files, up) => {
	const allowed = layers[layer];
	const types = typesOnly[layer] ?? [];
	const patterns = [
		{ group: [up], message: 'Leave your folder through #lib, so that the layer rule sees it.' },
		{
			regex: outside([layer, ...allowed, ...types]),
			message: `${layer} may import: ${allowed.join(', ') || 'nothing'}.`
		},
		...(allowed.includes('words')
			? []
			: [{ group: ['#words/*'], message: `${layer} speaks no language: give the page a code.` }]),
		...types.map((folder) => ({
			regex: `^#lib/${folder}/`,
			allowTypeImports: true,
			message: `${layer} may import types only from ${folder}.`
		}))
	];
	return { files: [files], rules: { [imports]: ['error', { patterns }] } };
};

const layerRules = Object.keys(layers).flatMap((layer) => [
	layerRule(layer, `src/lib/${layer}/*`, '../*'),
	layerRule(layer, `src/lib/${layer}/*/*`, '../../*')
]);

/** A figure stands alone: what two of them need lives in components. */
const figureRules = {
	files: ['src/lib/widgets/*/*'],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						group: ['#lib/widgets/*', '../*'],
						message: 'A figure imports no other figure: move what both need to components.'
					}
				]
			}
		]
	}
};

/** What a lesson may take from a figure: the component, its facts and questions, its state. */
const lessonRules = {
	files: ['content/**'],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						regex:
							'^#lib/widgets/(?![\\w-]+/([A-Z]\\w*\\.svelte|facts\\.ts|[\\w-]+\\.svelte\\.ts)$)',
						message: 'A lesson shows a figure and asks its facts.ts; its arithmetic is its own.'
					}
				]
			}
		]
	}
};

const tfjs = {
	group: ['@tensorflow/*'],
	message: 'Only src/lib/model and src/lib/lab/trainer touch tfjs; ask the worker.'
};

/** What pages and lessons may not import: they reach the network through run and the worker. */
const readerRules = {
	files: ['src/routes/**', 'src/lib/*.ts', 'content/**'],
	rules: {
		[imports]: [
			'error',
			{
				patterns: [
					tfjs,
					{ regex: '^#lib/(model|worker)/.*(?<!\\?raw)$', message: 'Go through #lib/run/.' }
				]
			}
		]
	}
};

/** Lessons: their <script> blocks only. What they declare is used in the prose, unseen here. */
const svx = {
	processors: {
		scripts: { preprocess: scriptsOf, postprocess: (messages) => messages.flat() }
	}
};

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', '.cache/', 'node_modules/', '.venv/'] },
	js.configs.recommended,
	ts.configs.recommended,
	ts.configs.stylistic,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		rules: {
			// TypeScript knows these names better, and svelte-check runs over all of them.
			'no-undef': 'off',
			// Published constants keep the digits their source prints.
			'no-loss-of-precision': 'off',
			'no-console': ['error', { allow: ['warn', 'error'] }]
		}
	},
	{
		files: ['scripts/**', '**/*.bench.ts'],
		rules: { 'no-console': 'off' }
	},
	{
		// Rules that need types: on .ts alone, where they are quick.
		files: ['src/**/*.ts', 'tests/**/*.ts', 'scripts/**/*.ts'],
		ignores: ['**/*.svelte.ts'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{ files: ['**/*.svx'], plugins: { svx }, processor: 'svx/scripts' },
	{
		files: ['**/*.svx/*.ts'],
		rules: { '@typescript-eslint/no-unused-vars': 'off', 'prefer-const': 'off' }
	},
	...layerRules,
	readerRules,
	figureRules,
	lessonRules
);
