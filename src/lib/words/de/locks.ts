import type * as en from '../en/locks.ts';
import type { Translated } from '../translated.ts';

/** Words of the locks, in German. */
export const locks: Translated<typeof en.locks> = {
	title: 'Sperren, was bleiben soll',
	hint: 'Was gesperrt ist, bleibt, wie es ist: beim Würfeln, bei einem Beispiel, einem anderen Modell und beim Zurücksetzen. Links, Dateien und aufgehobene Bilder kommen ganz.',
	names: {
		prompt: 'Prompt',
		negative: 'Negativer Prompt',
		seed: 'Startwert',
		steps: 'Schritte',
		guidance: 'Führung',
		sampler: 'Sampler',
		schedule: 'Rauschplan',
		spacing: 'Verteilung',
		model: 'Modell'
	}
};
