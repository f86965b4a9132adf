import type { FigureSettings } from '#lib/components/parameters/parameter.ts';

/** Predict, observe, explain: at one figure, which a link opens as it has to stand. */
export interface TeacherPrompt {
	/** The folder of the figure. */
	figure: string;
	/** What the link sets on it. */
	set?: FigureSettings;
	/** Said before anybody looks. */
	predict: string;
	/** What to do and look at then. */
	observe: string;
	/** Asked when they have seen it. */
	explain: string;
	/** What they will have seen, and why. */
	key: string;
}

/** A part of a plan. */
export interface Stage {
	minutes: number;
	do: string;
}

/** What teachers get beside a lesson. */
export interface TeacherNotes {
	/** Afterwards, everybody can … */
	goals: readonly string[];
	/** Twenty minutes, and a whole period of forty-five. */
	short: readonly Stage[];
	long: readonly Stage[];
	prompts: readonly TeacherPrompt[];
	/** Rows of the ledger of claims that people bring along, and what has helped against each. */
	misconceptions: readonly { row: number; helps: string }[];
	/** What the worksheet asks in the end. */
	tasks: readonly { ask: string; key: string }[];
}

/** Minutes of a plan. */
export const minutesOf = (plan: readonly Stage[]): number =>
	plan.reduce((sum, { minutes }) => sum + minutes, 0);
