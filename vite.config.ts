import { basename } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { isolation } from './vite/headers.mjs';
import { inserts } from './vite/inserts.mjs';
import { katexFonts } from './vite/katex-fonts.mjs';
import { inLanguage } from './vite/in-language.mjs';

/** Reached only from the worker, so found late: without this the first run reloads midway. */
const TFJS = [
	'@tensorflow/tfjs',
	'@tensorflow/tfjs-backend-cpu',
	'@tensorflow/tfjs-backend-wasm',
	'@tensorflow/tfjs-backend-webgpu',
	'@tensorflow/tfjs-core'
];

/**
 * What every page shows around its own part comes as one file, not as twenty; and with it what is smaller than the
 * cost of a file of its own.
 */
const CRUMBS =
	'(charts/(paint|quantity|when-sized)|components/(equation/terms|film-strip/film|picture-shape|reader-level|step-words)|diffusion/(noise-level|vector)|lesson/(context|progress|progress.svelte|way-back.svelte)|' +
	'pipeline/not-finite-error|recipe/(prompt-address|site-model)|recording/(packed|stored-error)|' +
	'run/(cursor.svelte|fetched|latest|problem|saves-data|thin-frames|yield-to-page)|ui/(built-html|persisted.svelte|when-visible)|waiting/within|words/(languages|\\w+/(language|opening|sampler-labels))|worker/compute-error)';
const FRAME = new RegExp(`/src/(routes/(\\+layout\\.svelte|site-root\\.ts)|lib/${CRUMBS}\\.ts)`);

/**
 * What nearly every figure asks of a recipe and its walk comes as one file too: twenty small ones compress badly. Not what reads
 * recipes that others wrote: figures in their pages do, lessons don't.
 */
const WALK = {
	name: 'walk',
	test: /\/src\/lib\/((diffusion|pipeline|recipe(?!\/(parse-recipe|read-[\w-]+|quoted|said-in-link|unnamed)\.ts))\/|components\/(playground-link|recipe-words)\.)/,
	minShareCount: 20
};

/**
 * A group takes along what its modules import: these are other pages' as well, and stay by themselves. With Kit's navigation
 * among the lessons' parts, every page that follows its address would load those.
 */
const ALONE = {
	name: (file: string) => basename(file),
	test: /\/src\/lib\/(ui\/(Choice|NumberField)\.svelte|words\/en\/lesson\.ts)|\/kit\/src\/runtime\/app\/navigation\.js/
};

/** And what only lessons are made of, nearly every one of them. */
const LESSON = {
	name: 'lesson',
	test: /\/src\/lib\/lesson\/(opening\/Opening|Choices|Cite|Feedback|FigureLink|Formula|LessonLink|Levels?|NumberQuestion|Predict|Quantity|Question|Quiz|Recall|StepQuestion|scroll-to-figure|shuffled)\./,
	minShareCount: 12
};

/** All of the worker that its entry imports stands in a chunk of its own: no chunk may import the entry. */
const COMPUTE = {
	name: 'compute',
	tags: ['$initial' as const],
	test: /^(?!.*compute\.worker\.ts)/
};

/**
 * What Kit's table of pages says comes with each: every page carries the table, and the scripts in it, half of its bytes,
 * name themselves what they import. Styles do not.
 */
const stylesAlone = (
	_file: string,
	files: string[],
	{ hostId }: { hostId: string; hostType: 'html' | 'js' }
): string[] =>
	hostId.includes('entry/app') ? files.filter((name) => name.endsWith('.css')) : files;

export default defineConfig({
	plugins: [isolation(), inLanguage(), inserts(), katexFonts(), sveltekit()],
	worker: {
		format: 'es',
		rolldownOptions: { output: { codeSplitting: { groups: [COMPUTE] } } }
	},
	optimizeDeps: { include: TFJS },
	// Every file the site imports stays a file: data: addresses would need holes in the CSP.
	build: { assetsInlineLimit: 0 },
	environments: {
		client: {
			build: {
				modulePreload: { resolveDependencies: stylesAlone },
				rolldownOptions: {
					output: {
						codeSplitting: { groups: [{ name: 'frame', test: FRAME }, WALK, ALONE, LESSON] }
					}
				}
			}
		}
	},
	server: {
		// Lessons and weights lie outside src, which the dev server would refuse to serve.
		fs: { allow: ['content', 'models'] }
	}
});
