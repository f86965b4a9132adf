import type * as en from '../en/guidance-parts.ts';
import type { Translated } from '../translated.ts';
import { written } from '../written.ts';

/** Words of the two answers that guidance goes past, in German. */
export const guidanceParts: Translated<typeof en.guidanceParts> = {
	without: 'ohne den Prompt',
	negative: 'mit dem negativen Prompt',
	worse: 'mit dem Prompt, früh im Training',
	with: 'mit dem Prompt',
	past: (scale) => `${written(scale)} Mal der Weg`,
	formed: (scale, form) => `Führung ${written(scale)}, ${form}`,
	clean: 'Schätzbild',
	noise: 'vorhergesagtes Rauschen',
	change: 'was der Prompt ändert',
	clipped: (percent) =>
		`${percent} % des geführten Schätzbilds lagen jenseits von Schwarz oder Weiß und wurden abgeschnitten.`,
	noClean: 'Bei ᾱ = 0 steckt in ε̂ nichts mehr vom Bild, also gibt es kein Schätzbild zu zeigen.',
	recorded:
		'Ein aufgezeichneter Lauf behält nur die gemischte Antwort. Zeichne ihn live, um beide zu sehen.',
	single:
		'Hier antwortet das Netz nur ein Mal: Die Führung ist 1, oder es gibt keinen Prompt, mit dem sich führen ließe.'
};
