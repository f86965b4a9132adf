import type * as en from '../en/animation.ts';
import type { Translated } from '../translated.ts';

/** Words of the animation of a walk, in German. */
export const animation: Translated<typeof en.animation> = {
	lead: 'Die Bilder hintereinander, zum Verschicken oder für eine Folie. Der Anfang steht einen Augenblick, und was herauskommt, länger.',
	length: 'Länge',
	seconds: (seconds) => `${seconds} s`,
	size: 'Größe',
	dots: (dots) => `${dots} px`,
	kind: 'Datei',
	kinds: { mp4: 'MP4', webm: 'WebM', png: 'Animiertes PNG', gif: 'GIF' },
	about: {
		mp4: 'Ein Video, das jedes Handy und jedes Präsentationsprogramm abspielt. Rauschen leidet darunter ein wenig.',
		webm: 'Ein Video, das Browser und die meisten Messenger abspielen. Rauschen leidet darunter ein wenig.',
		png: 'Ein Bild, das sich bewegt, in jedem Browser. Es verliert nichts, trägt das Rezept in sich und ist größer als ein Video.',
		gif: 'Ein Bild, das sich bewegt, für Mails und Folien, die nichts anderes abspielen. Es hat 256 Farben, Rauschen hat Tausende: Jede steht für viele ähnliche.'
	},
	noEncoder: 'Dieser Browser kann keine Videos schreiben; Chrome, Edge und Safari können es.',
	/** Of a walk between two seeds. */
	between: 'Animation: von einem Startwert zum anderen',
	back: 'Hin und zurück',
	save: 'Animation speichern',
	tooFew: 'Für einen Film braucht es zwei Bilder, und die sind noch nicht gezeichnet.',
	cancel: 'Abbrechen',
	making: 'Die Animation entsteht',
	done: (percent) => `${percent.toFixed(0)} %`
};
