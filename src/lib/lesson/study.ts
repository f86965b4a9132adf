/** One item of the class study: asked before lesson 1 and after lesson 14 in the same words. */
export interface StudyItem {
	id: string;
	/** What a lesson says, or a case that no lesson has. */
	kind: 'recall' | 'transfer';
	ask: string;
	/** The first is right; a sheet shows them in an order of its own. */
	options: readonly [string, string, string, string];
}

export type When = 'before' | 'after';

/** What one pupil’s file holds: nothing that says who it was, but a code that they chose. */
export interface StudySheet {
	study: 'from-static-study-1';
	code: string;
	when: When;
	/** The day, 2026-11-29. */
	day: string;
	/** By item, the words of the option; items that were left out are missing. */
	answers: Record<string, string>;
}

const STUDY = 'from-static-study-1';

/** The same code however it is written, so that both sheets find each other. */
export const codeOf = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');

export const sheetOf = (
	code: string,
	when: When,
	day: string,
	answers: Record<string, string>
): StudySheet => ({ study: STUDY, code: codeOf(code), when, day, answers });

/** A sheet out of any file; undefined where it is none. */
export function readSheet(file: unknown): StudySheet | undefined {
	if (typeof file !== 'object' || file === null) return undefined;
	const { study, code, when, day, answers } = file as Record<string, unknown>;
	const isWhen = when === 'before' || when === 'after';
	if (study !== STUDY || typeof code !== 'string' || !isWhen || !codeOf(code)) return undefined;
	return sheetOf(code, when, typeof day === 'string' ? day : '', answersIn(answers));
}

/** What of anything is text under a name. */
export const answersIn = (stored: unknown): Record<string, string> =>
	Object.fromEntries(
		Object.entries(typeof stored === 'object' && stored !== null ? stored : {}).filter(
			(one): one is [string, string] => typeof one[1] === 'string'
		)
	);

/** How many of some items are right on a sheet; what was left out is not. */
export const rightOn = (sheet: Pick<StudySheet, 'answers'>, items: readonly StudyItem[]): number =>
	items.filter(({ id, options }) => sheet.answers[id] === options[0]).length;

/** As a line of a table, with a heading: what spreadsheets open. */
export function sheetCsv(sheet: StudySheet, items: readonly StudyItem[]): string {
	const cells = items.map(({ id, options }) =>
		sheet.answers[id] === undefined ? '' : Number(sheet.answers[id] === options[0])
	);
	return [
		['code', 'when', 'day', ...items.map(({ id }) => id)].join(','),
		[sheet.code, sheet.when, sheet.day, ...cells].join(',')
	].join('\n');
}
