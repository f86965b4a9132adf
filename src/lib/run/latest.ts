/**
 * Tells a newest request from older ones. `const begin = latest()` once; `const isNewest = begin()` at
 * every request, which supersedes those before: after each wait, `if (!isNewest()) return`. Called
 * with nobody listening, it supersedes them all: none is wanted any more.
 */
export function latest(): () => () => boolean {
	let newest = 0;
	return () => {
		const mine = ++newest;
		return () => mine === newest;
	};
}
