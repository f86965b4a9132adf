import { DEGREES, errorsAt } from './angles.ts';

/** The error in each target at an angle that was measured: 3 × a whole number of degrees. */
export function errorsAtDegrees(degrees: number): ReturnType<typeof errorsAt> {
	const i = DEGREES.indexOf(degrees);
	if (i < 0) throw new Error(`nothing was measured at ${degrees}°`);
	return errorsAt(i);
}

export { DEVIATION, PICTURES_MEASURED } from './angles.ts';
