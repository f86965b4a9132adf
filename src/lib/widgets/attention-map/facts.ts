import type { Frame } from '#lib/diffusion/sampler.ts';
import type { Question } from '#lib/lesson/question.ts';
import { blended, shareOf, wordsShare } from './attention-shares.ts';
import { fixed } from '#lib/words/written.ts';
import { heardWords as words } from '#words/heard-question.ts';

/** "39": the share of all attention that the words get in a step, as a percentage; undefined if unknown. */
export function heardPercent(frame: Frame | undefined): string | undefined {
	const maps = frame?.calls[0]?.prediction.attention;
	return maps && (100 * wordsShare(blended(maps))).toFixed(0);
}

/**
 * Which of `candidates` in a run's prompt gets most attention in its last step: a question about that
 * run. Undefined where the run was not watched, or its prompt has fewer than two of them, or words that
 * are no single tokens.
 */
export function heardQuestion(
	frames: readonly Frame[],
	prompt: string,
	candidates: readonly string[]
): Question | undefined {
	const maps = frames.at(-1)?.calls[0]?.prediction.attention;
	if (!maps) return undefined;
	const map = blended(maps);
	const said = prompt.split(' ');
	// The start token comes before them.
	const shares = said
		.map((text, i) => ({ text, share: shareOf(map, [i + 1]) }))
		.filter(({ text }) => candidates.includes(text));
	if (said.length + 1 !== map.tokens || shares.length < 2) return undefined;
	const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
	const told = shares.map(({ text, share }) => words.share(text, fixed(100 * share, 1))).join(', ');
	return {
		id: 'most-heard',
		ask: words.ask,
		options: shares.map(({ text, share }) => ({
			say: text,
			because:
				text === best.text
					? words.most(told)
					: words.less(told, best.text, fixed(best.share / share, 1)),
			...(text === best.text && { right: true })
		}))
	};
}
