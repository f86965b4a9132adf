import adapter from '@sveltejs/adapter-static';
import { lessons } from './src/markdown/lesson.js';
import { anyHost } from './vite/any-host.mjs';
import { withCards } from './vite/cards.mjs';
import { compressed } from './vite/compressed.mjs';
import { LANGUAGE } from './vite/languages.mjs';
import { withLessonCode } from './vite/lesson-code.mjs';
import { withOembed } from './vite/oembed.mjs';
import { offline } from './vite/offline.mjs';
import { otherLanguages } from './vite/other-languages.mjs';
import { withStills } from './vite/stills.mjs';
import { searchable } from './vite/searchable.mjs';

const { BUILD_FOLDER = 'build' } = process.env;

/** @type {import('@sveltejs/kit').Config} */
export default {
	extensions: ['.svelte', '.svx'],
	preprocess: lessons,
	compilerOptions: {
		runes: true,
		// mdsvex still writes <script context="module">: one warning per lesson, nothing to act on.
		warningFilter: (warning) => warning.code !== 'script_context_deprecated'
	},
	kit: {
		// Pages are prerendered; 404.html is what static hosts serve for an address that is none.
		adapter: (LANGUAGE === 'en'
			? [
					withStills,
					withLessonCode,
					withCards,
					withOembed,
					anyHost,
					otherLanguages,
					searchable,
					offline,
					compressed
				]
			: [withStills, withLessonCode, withCards, anyHost]
		).reduce(
			(inner, also) => also(inner, BUILD_FOLDER),
			adapter({ fallback: '404.html', pages: BUILD_FOLDER })
		),
		// Languages are built beside each other.
		outDir: LANGUAGE === 'en' ? '.svelte-kit' : `.svelte-kit/${LANGUAGE}`,
		// Pages do it once the reader has stayed for a while: src/routes/keep-offline.ts.
		serviceWorker: { register: false },
		// A dozen small files, each waited for before anything is shown: a page brings its styles along.
		inlineStyleThreshold: 100_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				// For browsers that hold a worker to its page's policy: tfjs compiles WebAssembly there.
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self'],
				// KaTeX places symbols with style attributes; <style> elements stay forbidden.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'object-src': ['none'],
				// Svelte's own templates, what the build has set (built-html.ts), scripts of this site (static/trusted.js).
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'from-static', 'default'],
				'base-uri': ['self'],
				'form-action': ['none']
			}
		},
		typescript: {
			config: (config) => {
				config.include.push(
					'../*.config.ts',
					'../content/**/*.ts',
					'../scripts/**/*.mjs',
					'../scripts/**/*.ts'
				);
			}
		}
	}
};
