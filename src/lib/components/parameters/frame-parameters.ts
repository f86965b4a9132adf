import { language } from '#words/language.ts';
import { choice, several, text } from './parameter.ts';

/** Parts of a figure’s frame that may be left out. Where its numbers come from is always said. */
const FRAME_PARTS = ['title', 'controls', 'recipe', 'playground', 'notice'] as const;

/** What every figure understands where it stands alone; `fields` are those of its own that can be hidden or locked. */
export const frameParameters = (fields: readonly string[]) => ({
	/** As the reader’s system has it, unless said. */
	theme: choice(['system', 'light', 'dark'], 'system'),
	/** Each language is a build of its own, at an address of its own. */
	lang: choice([language], language),
	level: choice([1, 2, 3], 3),
	size: choice(['small', 'normal', 'large', 'huge'], 'normal'),
	hide: several([...FRAME_PARTS, ...fields]),
	lock: several(['all', ...fields]),
	/** Of the page around it, if only that may speak with it. */
	origin: text('')
});

export type FrameSettings = {
	[Name in keyof ReturnType<typeof frameParameters>]: ReturnType<
		typeof frameParameters
	>[Name]['default'];
};
