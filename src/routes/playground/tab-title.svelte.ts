import { strings } from '#words/site.ts';
import { playground as words } from '#words/playground.ts';
import type { RunHistory } from './run-history.svelte.ts';

/** The page's title: to a tab that is not looked at, it says how the picture is getting on. */
export class TabTitle {
	/** Whether the page can be seen. */
	visibility = $state<DocumentVisibilityState>('visible');
	/** Whether a picture was in the making when the reader left, or has been since. */
	#isAwaited = $state(false);
	readonly #history: RunHistory;

	constructor(history: RunHistory) {
		this.#history = history;
		$effect(() => {
			if (this.visibility === 'visible') this.#isAwaited = false;
			else if (history.drawing) this.#isAwaited = true;
		});
	}

	get text(): string {
		const name = `${words.title} · ${strings.site.name}`;
		if (this.visibility === 'visible' || !this.#isAwaited) return name;
		const { status } = this.#history.newest;
		if (status.kind === 'running') return words.draw.tab(status.step, status.of, name);
		return status.kind === 'done' ? words.draw.ready(name) : name;
	}
}
