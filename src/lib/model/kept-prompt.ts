import { dispose } from '@tensorflow/tfjs-core';
import type { Network } from './network.ts';
import type { Prompt } from './unet.ts';

/** A prompt made ready for a network. */
interface ReadyPrompt {
	prompt: Prompt;
	/** Frees it, or leaves it for who asks for the same next. */
	dispose(): void;
}

/** Makes prompts ready, rows of token ids. */
export type Preparing = (rows: readonly (readonly number[])[]) => ReadyPrompt;

/** Each time anew: nothing stays behind. */
export const anew =
	(network: Pick<Network, 'prepare'>): Preparing =>
	(rows) => {
		const prompt = network.prepare(rows);
		return { prompt, dispose: () => void dispose(prompt) };
	};

/** The last prompt stays ready: a slider that moves under the same words need not have them read again. */
export function keepingLast(network: Pick<Network, 'prepare'>): Preparing {
	let last: { key: string; prompt: Prompt; users: number } | undefined;
	return (rows) => {
		const key = JSON.stringify(rows);
		if (last?.key !== key) {
			if (last?.users === 0) dispose(last.prompt);
			last = { key, prompt: network.prepare(rows), users: 0 };
		}
		const mine = last;
		mine.users++;
		return {
			prompt: mine.prompt,
			dispose() {
				mine.users--;
				if (mine !== last && mine.users === 0) dispose(mine.prompt);
			}
		};
	};
}
