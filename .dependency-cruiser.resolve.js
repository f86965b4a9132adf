// How .dependency-cruiser.js finds what an import names; the shape is webpack's.
import { fileURLToPath } from 'node:url';

/** What is imported as text (`?raw`, code to be shown) brings nothing with it: it stands for a
 *  file without imports. */
const asText = {
	/** @param {any} resolver */
	apply(resolver) {
		const done = resolver.ensureHook('resolved');
		resolver.getHook('resolve').tapAsync('asText', (request, context, callback) => {
			if (!request.request?.endsWith('?raw')) return callback();
			const path = fileURLToPath(new URL('package.json', import.meta.url));
			resolver.doResolve(done, { ...request, path, request: undefined }, null, context, callback);
		});
	}
};

export default { resolve: { plugins: [asText] } };
