/**
 * @typedef {{ version?: string, license?: string, optional?: boolean, link?: boolean }} Package
 * @typedef {Record<string, Package>} Packages as in package-lock.json, by path
 */

/**
 * The packages that package.json names, as a Markdown table.
 * @param {string[]} names
 * @param {Packages} packages
 */
export function table(names, packages) {
	const rows = names.map((name) => {
		const { version, license } = packages[`node_modules/${name}`] ?? {};
		return `| ${name} | ${version} | ${license} |`;
	});
	return ['| package | version | licence |', '| --- | --- | --- |', ...rows].join('\n');
}

/** How many of all packages are under each licence, most used first. @param {Packages} packages */
export function tally(packages) {
	/** @type {Map<string, number>} */
	const counts = new Map();
	for (const [path, { license = 'not stated' }] of Object.entries(packages)) {
		if (path !== '') counts.set(license, (counts.get(license) ?? 0) + 1);
	}
	return [...counts]
		.sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
		.map(([license, count]) => `${license} (${count})`)
		.join(', ');
}
