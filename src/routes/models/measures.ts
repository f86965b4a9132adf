/** Shares in percent of what the judge confirms, and of how many pictures. */
type Counted = { pictures: number } & Record<string, number | null>;

/** How a distance is spread over many pictures. */
type Spread = Record<'p1' | 'p10' | 'median' | 'p90', number>;

/** models/NAME/metrics.json, written by models/training/measure.py. Whatever is missing was not measured. */
export interface Metrics {
	training_pictures?: number;
	guidance?: number;
	evaluations?: number;
	sampler?: string;
	judge_on_renders?: Counted;
	judge_on_signs?: Counted;
	judge_on_held_out_signs?: Counted;
	judge_on_pairs?: Counted;
	judge_on_held_out_combinations?: Counted;
	judge_on_rare_things?: Counted;
	generated?: Counted;
	held_out_combinations?: Counted;
	two_things?: Counted;
	signs_seen_words?: Counted;
	signs_held_out_words?: Counted;
	rare_things?: Counted;
	by_thing?: Record<string, Counted>;
	frechet?: number;
	nearest_render_rms?: { generated?: Spread; renders?: Spread };
	by_evaluations?: Record<string, Record<string, Counted>>;
	by_guidance?: Record<string, Counted>;
}

/** One line of the table; `shares` in the order of its `parts`, undefined where not measured. */
export interface Measure {
	name: keyof Metrics;
	parts: readonly string[];
	shares: (number | undefined)[];
	pictures: number | undefined;
}

/** Right things against evaluations, or against guidance: a row of shares in percent under its columns. */
export interface Sweep {
	columns: string[];
	rows: { name: string; shares: (number | undefined)[] }[];
}

const SCENE = ['thing', 'colour', 'place', 'style', 'all'];
const PAIR = ['both_things', 'both_colours'];
const SIGN = ['letters', 'words'];

const LINES = [
	['judge_on_renders', SCENE],
	['judge_on_pairs', PAIR],
	['judge_on_signs', SIGN],
	['judge_on_held_out_signs', SIGN],
	['judge_on_held_out_combinations', SCENE],
	['judge_on_rare_things', SCENE],
	['generated', SCENE],
	['held_out_combinations', SCENE],
	['rare_things', SCENE],
	['two_things', PAIR],
	['signs_seen_words', SIGN],
	['signs_held_out_words', SIGN]
] as const;

/** The tables of a model's page, complete but for their numbers where there are no metrics yet. */
export function measuresOf(metrics: Metrics = {}) {
	const { training_pictures, guidance, evaluations, sampler, frechet } = metrics;
	return {
		setting:
			guidance === undefined ? undefined : { training_pictures, guidance, evaluations, sampler },
		lines: LINES.map(([name, parts]): Measure => {
			const counted = metrics[name];
			const shares = parts.map((part) => counted?.[part] ?? undefined);
			return { name, parts, shares, pictures: counted?.pictures };
		}),
		frechet,
		nearest: metrics.nearest_render_rms,
		/** How often it was right about each thing, in percent. */
		byThing: Object.fromEntries(
			Object.entries(metrics.by_thing ?? {}).map(([name, { thing }]) => [name, thing ?? undefined])
		),
		byEvaluations: sweepOf(metrics.by_evaluations, 'thing'),
		byGuidance: metrics.by_guidance && guidanceOf(metrics.by_guidance)
	};
}

function sweepOf(
	rows: Record<string, Record<string, Counted>> | undefined,
	part: string
): Sweep | undefined {
	if (!rows) return undefined;
	const columns = Object.keys(Object.values(rows)[0] ?? {});
	const sharesOf = (row: Record<string, Counted>) =>
		columns.map((column) => row[column]?.[part] ?? undefined);
	return {
		columns,
		rows: Object.entries(rows).map(([name, row]) => ({ name, shares: sharesOf(row) }))
	};
}

/** Obedience, and how much pictures of one prompt differ (no share: the judge's features). */
function guidanceOf(row: Record<string, Counted>): Sweep {
	const columns = Object.keys(row);
	const of = (part: string) => columns.map((column) => row[column]?.[part] ?? undefined);
	return {
		columns,
		rows: ['thing', 'all', 'variety'].map((name) => ({ name, shares: of(name) }))
	};
}
