import { rightOn, type StudyItem, type StudySheet } from '#lib/lesson/study.ts';
import { paired, type Paired } from './statistics.ts';

interface Analysis {
	/** Of all items, and of each kind. */
	all: Paired | undefined;
	recall: Paired | undefined;
	transfer: Paired | undefined;
	/** Codes that have only one sheet, or two of one kind: left out. */
	single: string[];
	twice: string[];
}

/** Sheets from before and after, paired by code. */
export function analyse(sheets: readonly StudySheet[], items: readonly StudyItem[]): Analysis {
	const codes = [...new Set(sheets.map(({ code }) => code))].sort();
	const of = (code: string, when: StudySheet['when']) =>
		sheets.filter((sheet) => sheet.code === code && sheet.when === when);
	const twice = codes.filter((code) =>
		(['before', 'after'] as const).some((when) => of(code, when).length > 1)
	);
	const both = codes.filter(
		(code) => of(code, 'before').length === 1 && of(code, 'after').length === 1
	);
	const single = codes.filter((code) => !both.includes(code) && !twice.includes(code));
	const scores = (some: readonly StudyItem[]) =>
		paired(
			both.map((code) => {
				const [before, after] = [of(code, 'before')[0]!, of(code, 'after')[0]!];
				return [rightOn(before, some), rightOn(after, some)] as const;
			})
		);
	const kind = (wanted: StudyItem['kind']) => items.filter((item) => item.kind === wanted);
	return {
		all: scores(items),
		recall: scores(kind('recall')),
		transfer: scores(kind('transfer')),
		single,
		twice
	};
}
