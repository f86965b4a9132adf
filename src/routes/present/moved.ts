import type { Parameters, FigureSettings } from '#lib/components/parameters/parameter.ts';

/** Clicks from one end of a figure’s first parameter to the other. */
const CLICKS = 20;

/** The name of what a clicker moves on a figure: its step, else the first of its own that has an order. */
export const movedBy = (own: Parameters): string | undefined =>
	'step' in own
		? 'step'
		: Object.keys(own).find((name) => ['number', 'choice'].includes(own[name]!.kind));

/** FigureSettings with that moved on or back; the same at its ends. */
export function moved(
	own: Parameters,
	settings: Readonly<FigureSettings>,
	by: 1 | -1
): FigureSettings {
	const name = movedBy(own);
	const parameter = name === undefined ? undefined : own[name]!;
	if (name === undefined) return settings;
	if (parameter?.kind === 'choice') {
		const { values } = parameter;
		const at = values.indexOf(settings[name] as string | number) + by;
		return { ...settings, [name]: values[Math.min(Math.max(at, 0), values.length - 1)]! };
	}
	if (parameter?.kind !== 'number') return settings;
	const { min, max, step } = parameter;
	const stride =
		name === 'step' ? step : step * Math.max(1, Math.round((max - min) / step / CLICKS));
	const value = Number(((settings[name] as number) + by * stride).toFixed(6));
	return { ...settings, [name]: Math.min(Math.max(value, min), max) };
}
