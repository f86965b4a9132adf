const COUNTERS = [
	'',
	'id',
	'index',
	'idx',
	'no',
	'no.',
	'nr',
	'nr.',
	'núm.',
	'#',
	'row',
	'fid',
	'objectid'
];
/** What pandas calls a counter that it was not told of. */
const UNNAMED = /^unnamed: \d/;
const CLASSES = [
	...['label', 'class', 'kind', 'species', 'category', 'group', 'target', 'cluster', 'color', 'colour'],
	...['klasse', 'gruppe', 'kategorie', 'farbe', 'clase', 'grupo', 'categoría', 'categoria', 'especie']
]; // prettier-ignore
const AXES = [
	['x', 'lon', 'lng', 'long', 'longitude', 'easting'],
	['y', 'lat', 'latitude', 'northing']
] as const;

export const isCounterName = (name = ''): boolean =>
	COUNTERS.includes(name.toLowerCase()) || UNNAMED.test(name.toLowerCase());

export const isClassName = (name = ''): boolean => CLASSES.includes(name.toLowerCase());

/**
 * The places of two columns that are called x and y, or longitude and latitude: by these names alone, or else with a unit or
 * another word beside them that no third one shares, “x (mm)”, “pos_x”.
 */
export function axesNamed(names: readonly string[]): [x: number, y: number] | undefined {
	const words: string[][] = names.map((name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
	const alone = AXES.map(([axis]) => names.findIndex((name) => name.toLowerCase() === axis));
	const among = AXES.map((axes) => {
		const found = words.flatMap((some, i) => (axes.some((it) => some.includes(it)) ? [i] : []));
		return found.length === 1 ? found[0]! : -1;
	});
	const pair = [alone, among].find(([x, y]) => x! >= 0 && y! >= 0 && x !== y);
	return pair && [pair[0]!, pair[1]!];
}
