import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	worker: { format: 'es' },
	// Every file the site imports stays a file: data: addresses would need holes in the CSP.
	build: { assetsInlineLimit: 0 },
	// Lessons and weights lie outside src, which the dev server would refuse to serve.
	server: { fs: { allow: ['content', 'models'] } },
	test: {
		projects: [
			{
				// No Svelte here: the core and its tests are plain TypeScript, and start at once.
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/unit/**/*.test.ts']
				}
			}
		]
	}
});
