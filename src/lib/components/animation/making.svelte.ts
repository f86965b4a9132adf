import { animatedPng } from '#lib/components/pictures/animated-png.ts';
import { problemOf, type Problem } from '#lib/run/problem.ts';
import type { MovingPicture } from '#lib/components/pictures/moving-picture.ts';
import { isVideo, type FilmKind } from './film-kinds.ts';

/** One animation on its way: how far it is, or why there is none. */
export class Making {
	#share = $state<number>();
	#problem = $state.raw<Problem>();
	#ending: AbortController | undefined;

	/** How much is done, 0 … 1; undefined while nothing is made. */
	get share(): number | undefined {
		return this.#share;
	}

	get problem(): Problem | undefined {
		return this.#problem;
	}

	/** The file; undefined where it was cancelled, or failed. */
	async make(kind: FilmKind, film: MovingPicture): Promise<Blob | undefined> {
		this.cancel();
		const ending = (this.#ending = new AbortController());
		[this.#share, this.#problem] = [0, undefined];
		const heard = (share: number) => {
			ending.signal.throwIfAborted();
			this.#share = share;
		};
		try {
			if (kind === 'png') return await animatedPng(film, heard);
			if (isVideo(kind)) {
				const { videoOf } = await import('./video.ts');
				return await videoOf(kind, film, heard);
			}
			const { animatedGif } = await import('#lib/components/pictures/animated-gif.ts');
			return await animatedGif(film, heard);
		} catch (error) {
			if (!ending.signal.aborted) this.#problem = problemOf(error);
			return undefined;
		} finally {
			if (this.#ending === ending) this.#share = undefined;
		}
	}

	cancel = (): void => {
		this.#ending?.abort();
	};
}
