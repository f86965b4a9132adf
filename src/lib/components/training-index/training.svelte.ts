import pictures from '#site-model/index/pictures.bin?url';
import shows from '#site-model/index/shows.json?url';
import { patientFetch } from '#lib/waiting/patient-fetch.ts';
import { yieldToPage } from '#lib/run/yield-to-page.ts';
import { savesData } from '#lib/run/saves-data.ts';
import { trainingIndexOf, type TrainingIndex } from './training-index.ts';

/** The training index, fetched once for all figures, when the first is seen. */
class Training {
	#index = $state.raw<TrainingIndex>();
	#status = $state<'idle' | 'loading' | 'failed'>('idle');

	/** Undefined until it is there. */
	get index(): TrainingIndex | undefined {
		return this.#index;
	}

	get status(): 'idle' | 'loading' | 'failed' {
		return this.#status;
	}

	/** For a figure that comes into view: fetches it, unless the reader saves data. */
	wake = (): void => {
		if (!savesData()) void this.load();
	};

	/** Fetches it, if it is neither there nor on its way. Never throws: `status` says what happened. */
	load = async (): Promise<void> => {
		if (this.#index || this.#status === 'loading') return;
		this.#status = 'loading';
		try {
			const [data, words] = await Promise.all([
				fetched(pictures).then((response) => response.arrayBuffer()),
				fetched(shows).then((response) => response.json())
			]);
			this.#index = await trainingIndexOf(new Uint8Array(data), words, yieldToPage());
		} catch {
			this.#status = 'failed';
		}
	};
}

async function fetched(url: string): Promise<Response> {
	const response = await patientFetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return response;
}

/** One for the whole site. */
export const training = new Training();
