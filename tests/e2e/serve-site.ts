import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/lib/serve.mjs';
import { SITE } from '../../scripts/lib/site.mjs';

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the built site is served, without a slash at its end. */
		address: string;
	}
}

/** Serves what `npm run build` left, as `npm start` would, while the end-to-end tests run. */
export default async function serveSite(project: TestProject) {
	const { address, close } = await serve(SITE, 0);
	project.provide('address', address);
	return close;
}
