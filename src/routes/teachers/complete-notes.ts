import ledger from '../../../content/ledger.md?raw';
import { exhibits } from '#lib/exhibits.ts';
import type { TeacherNotes } from '#lib/lesson/teacher-notes.ts';
import { claimsIn } from '../about/tables.ts';

const claims = claimsIn(ledger);

/** Notes with what the ledger says of their claims, and what their figures are called. Throws where one of them is not there. */
export const completeNotes = (notes: TeacherNotes) => ({
	...notes,
	prompts: notes.prompts.map((prompt) => ({ ...prompt, title: titleOf(prompt.figure) })),
	misconceptions: notes.misconceptions.map(({ row, helps }) => {
		const claim = claims.find((one) => one.row === row);
		if (!claim) throw new Error(`the ledger of claims has no row ${row}`);
		const { claim: say, verdict, truth, sources } = claim;
		return { row, say, verdict, truth, sources, helps };
	})
});

function titleOf(figure: string): string {
	const exhibit = exhibits.find(({ name }) => name === figure);
	if (!exhibit) throw new Error(`there is no figure called ${figure}`);
	return exhibit.title;
}
