import adapter from '@sveltejs/adapter-static';
import { lessons } from './src/markdown/lesson.js';
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
		adapter: searchable(adapter({ fallback: '404.html', pages: BUILD_FOLDER }), BUILD_FOLDER),
		// On a host that serves several sites, the path of this one: “/from-static”.
		paths: { base: process.env.BASE_PATH ?? '' },
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
