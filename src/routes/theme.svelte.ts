const CHOICES = ['system', 'light', 'dark'] as const;
type Choice = (typeof CHOICES)[number];

/** The reader's choice of light or dark, kept on the device; static/theme.js applies it at the next visit. */
class Theme {
	#choice = $state<Choice>('system');

	get choice(): Choice {
		return this.#choice;
	}

	/** Takes up what theme.js has found, once the page is alive. */
	load(): void {
		const applied = document.documentElement.dataset.theme;
		this.#choice = CHOICES.find((choice) => choice === applied) ?? 'system';
	}

	/** From one choice to the next, and round again. */
	next(): void {
		this.#choice = CHOICES[(CHOICES.indexOf(this.#choice) + 1) % CHOICES.length]!;
		const { dataset } = document.documentElement;
		if (this.#choice === 'system') delete dataset.theme;
		else dataset.theme = this.#choice;
		try {
			localStorage.setItem('theme', this.#choice);
		} catch {
			// Storage may be forbidden: then the choice lasts as long as the page.
		}
	}
}

export const theme = new Theme();
