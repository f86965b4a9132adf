import { Persisted } from '#lib/ui/persisted.svelte.ts';
import { sheetOf, answersIn, type StudySheet, type When } from './study.ts';

/** What is being filled in on this device; the code may be missing still. */
interface Draft {
	code: string;
	when: When;
	answers: Record<string, string>;
}

const EMPTY: Draft = { code: '', when: 'before', answers: {} };

const kept = new Persisted<Draft>('from-static-study', (stored) => {
	const { code, when, answers } = { ...EMPTY, ...(stored as Partial<Draft> | null) };
	return {
		code: typeof code === 'string' ? code : '',
		when: when === 'after' ? 'after' : 'before',
		answers: answersIn(answers)
	};
});

/** The sheet of the class study on this device. Call `load` when its page comes alive. */
export const studySheet = {
	load: () => kept.load(),
	get draft(): Draft {
		return kept.current;
	},
	change(part: Partial<Draft>) {
		kept.update((draft) => ({ ...draft, ...part }));
	},
	clear() {
		kept.update(() => EMPTY);
	},
	sheet(day: string): StudySheet {
		const { code, when, answers } = kept.current;
		return sheetOf(code, when, day, answers);
	}
};
