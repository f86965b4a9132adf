import { recipeToQuery } from '#lib/recipe/recipe-url.ts';
import { RecordedFirst, storedRunOf } from '#lib/run/recorded-first.svelte.ts';
import { recordedRuns } from '#lib/run/recorded-runs.ts';
import { nearestFrame } from '#lib/run/thin-frames.ts';
import { onMount, untrack } from 'svelte';
import { recipeOfSettings, type WalkSettings } from './parameters/walk-parameters.ts';

/** A walk that exhibits show, as their settings ask for it. */
export class ExhibitWalk {
	readonly #shown = new RecordedFirst();
	readonly run = this.#shown.run;
	/** The pixel looked at. */
	pick = $state({ x: 31, y: 40 });
	#lookers = 0;
	/** The step to stand at when all of the walk is there, from 1 on. */
	#wanted = 1;

	/** Makes the run again, as it was asked for last. */
	retry = (): void => void (this.run.recipe && this.#shown.start(this.run.recipe));

	/** Called in a component: it shows the walk that `settings` ask for, and says there at which step it is. */
	look(settings: () => WalkSettings): this {
		onMount(() => {
			this.#lookers++;
			return () => {
				if (--this.#lookers === 0) this.#shown.cancel();
			};
		});
		$effect(() => {
			const recipe = recipeOfSettings(settings());
			untrack(() => this.#show(recipe, settings()));
		});
		// From the second time on: a figure that comes later doesn’t move what others stand at.
		let isBegun = false;
		$effect(() => {
			const { step } = settings();
			if (isBegun) this.#stand(step);
			isBegun = true;
		});
		$effect(() => {
			const { frame } = this.run;
			if (frame && !this.#isArriving) settings().step = frame.step + 1;
		});
		return this;
	}

	#show(recipe: ReturnType<typeof recipeOfSettings>, { step, start }: WalkSettings): void {
		const { recipe: shown, status } = this.run;
		// One that was left half-way, as the figure began anew, has to be begun anew too.
		const isThere = ['loading', 'running', 'done'].includes(status.kind);
		if (shown && isThere && recipeToQuery(shown) === recipeToQuery(recipe)) return;
		this.#wanted = step;
		const stored = storedRunOf(recipe, recordedRuns);
		void this.#shown.start(recipe, stored?.source).then((end) => {
			if (end === 'done' && this.run.following) this.#stand(this.#wanted);
		});
		if (stored && start === 'live') void this.#shown.follow();
	}

	/** Whether its frames go by as they come: the figures stand where they are told to when the last one is there. */
	get #isArriving(): boolean {
		const { following, playing, status } = this.run;
		return following && playing && status.kind !== 'done';
	}

	/** At a step, from 1 on, unless it stands there; where that is still to come, when it is there. */
	#stand(step: number): void {
		untrack(() => {
			const { frames, frame } = this.run;
			if (this.#isArriving) this.#wanted = step;
			else if (frame && frame.step + 1 !== step) this.run.at = nearestFrame(frames, step - 1);
		});
	}
}

/** What the parts of a step are exhibited with: of one page, all look at the same step. */
export const sharedWalk = new ExhibitWalk();
