/** What makes a page isolated, which WebAssembly needs for its threads: of itself, its frames and its workers. */
const HEADERS = {
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp'
};

const PLACES: readonly string[] = ['document', 'iframe', 'frame', 'worker', 'sharedworker'];

export const needsIsolation = ({ destination }: Request): boolean => PLACES.includes(destination);

/** The same answer with those headers, where its host did not send them. */
export function isolated(response: Response): Response {
	// What leads elsewhere, and what may not be looked into, is for the browser alone.
	if (response.type === 'opaqueredirect' || response.status === 0) return response;
	const { status, statusText } = response;
	const headers = new Headers(response.headers);
	for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
	return new Response(response.body, { status, statusText, headers });
}
