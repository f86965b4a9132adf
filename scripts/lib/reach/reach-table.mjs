/** How many come, of each kind that the table is for. */
const CROWDS = [
	['a class of 30', 30],
	['a school of 1,000', 1_000],
	['a front page’s 1,000,000', 1_000_000]
];

/**
 * What visits cost in bytes and requests, by how many make them, as a Markdown table.
 * @param {import('./visits.mjs').Visit[]} visits
 */
export function reachTable(visits) {
	const rows = visits.map(({ name, bytes, requests }) => [
		`one who ${name}`,
		`${size(bytes)}, ${requests} ${requests === 1 ? 'request' : 'requests'}`,
		...CROWDS.map(([, count]) => size(bytes * Number(count)))
	]);
	const head = ['reader', 'each', ...CROWDS.map(([name]) => name)];
	return markdown(head, rows);
}

const UNITS = /** @type {const} */ ([
	[1e12, 'TB'],
	[1e9, 'GB'],
	[1e6, 'MB'],
	[1e3, 'kB']
]);

/** Bytes with two digits that count. @param {number} bytes */
export function size(bytes) {
	const [unit, name] = UNITS.find(([least]) => bytes >= least) ?? [1, 'bytes'];
	return `${Number((bytes / unit).toPrecision(2))} ${name}`;
}

/**
 * What the server bears, as a Markdown table, and on what machine.
 * @param {import('./load.mjs').Load[]} loads
 * @param {string} machine in words
 */
export function loadTable(loads, machine) {
	const rows = loads.map(({ path, perSecond, slowest, failed }) => [
		`\`${path}\``,
		`${Math.round(perSecond)}`,
		`${slowest} ms`,
		`${failed}`
	]);
	const head = ['page, asked by 30 at once', 'answers a second', '99 of 100 within', 'failed'];
	return `${markdown(head, rows)}\n\nOne process of \`npm start\` on ${machine}.`;
}

/** @param {unknown[]} head @param {unknown[][]} rows */
const markdown = (head, rows) =>
	[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
