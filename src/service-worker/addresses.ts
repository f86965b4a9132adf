/**
 * Where a page may be kept that is asked for at a path: there, as the folder of that name, or as what it was
 * called when pages were files.
 */
export const pagePaths = (path: string): string[] => [
	path,
	`${path}/`,
	path.replace(/(?:\/index)?\.html$/, '/')
];

/** Whether a file has its hash in its name, so that it never changes. */
export const isForever = (path: string): boolean => path.includes('_app/immutable/');

/** The store of one version of the site, which may lie under a path beside other sites on the same host. */
export const storeName = (base: string, version: string): string => `site ${version} at ${base}/`;

/** Those of the stores of other versions of it. */
export const olderStores = (names: string[], base: string, version: string): string[] =>
	names.filter(
		(name) =>
			/^site \S+ at /.test(name) &&
			name.endsWith(` at ${base}/`) &&
			name !== storeName(base, version)
	);
