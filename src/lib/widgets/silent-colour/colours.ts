/** What an apple can be painted in, in the order of the bars. */
export const APPLE_COLOURS = [
	'red',
	'orange',
	'yellow',
	'green',
	'blue',
	'purple',
	'pink'
] as const;
export type AppleColour = (typeof APPLE_COLOURS)[number];

/** What each colour's share would be if none were more common, in percent. */
export const EVEN = 100 / APPLE_COLOURS.length;

/** How they are painted here: as in the model's world, near enough. */
export const paintOf: Record<AppleColour, string> = {
	red: '#e0303a',
	orange: '#ef8a2b',
	yellow: '#f2cf3a',
	green: '#58ad45',
	blue: '#3f8fe0',
	purple: '#8a57c9',
	pink: '#ee7fb4'
};
