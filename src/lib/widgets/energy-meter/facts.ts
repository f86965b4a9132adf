import { significant } from '#lib/words/written.ts';

/** Watt-hours that one picture took, on 2023's models: the middle one of those measured, their mean, the hungriest (Luccioni et al. 2024, table 2). */
export const PER_PICTURE = { median: 1.35, mean: 2.907, most: 11.49 } as const;

/** Watt-hours for the training of Stable Diffusion 1: 150,000 hours of a chip with 250 W (its model card, 2022). */
export const SD_TRAINING = 150_000 * 250;

/** Watt-hours for the training of the model here: 10 to 20 W for two cores, as its card estimates. */
export const OUR_TRAINING = { least: 60, most: 130 } as const;

/** Watt-hours that bring one litre of water from 20 °C to the boil: 4,186 J for each kilogram and degree. */
export const KETTLE = (4186 * 80) / 3600;

/** What `pictures` take, in watt-hours: the usual case, the mean, the hungriest model. */
export const taken = (pictures: number) => ({
	median: pictures * PER_PICTURE.median,
	mean: pictures * PER_PICTURE.mean,
	most: pictures * PER_PICTURE.most
});

/** Pictures after which making them has taken as much as the training of Stable Diffusion 1. */
export const breakEven = (perPicture: number): number => SD_TRAINING / perPicture;

/** Two digits, in Wh, kWh, MWh or GWh. */
export function inWords(wattHours: number): string {
	const [power, unit] =
		wattHours < 1e3
			? ([1, 'Wh'] as const)
			: wattHours < 1e6
				? ([1e3, 'kWh'] as const)
				: wattHours < 1e9
					? ([1e6, 'MWh'] as const)
					: ([1e9, 'GWh'] as const);
	const value = wattHours / power;
	return `${value < 10 ? significant(value, 2) : Number(value.toPrecision(2)).toFixed(0)} ${unit}`;
}
