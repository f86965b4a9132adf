import { frameParameters } from '#lib/components/parameters/frame-parameters.ts';
import type { Parameters } from '#lib/components/parameters/parameter.ts';
import { exhibits } from './exhibits.ts';

const found = import.meta.glob<{ parameters: Parameters; lockable?: readonly string[] }>(
	'./{components,widgets}/*/parameters.ts',
	{ eager: true }
);
const tables = new Map(
	Object.entries(found).map(([file, table]) => [file.split('/').at(-2)!, table] as const)
);

/** What can be set on a figure that stands alone: its own, and what all of them understand. */
export interface ExhibitParameters {
	own: Parameters;
	frame: ReturnType<typeof frameParameters>;
}

/**
 * Of one figure, from its parameters.ts, which also says which of them have a control that can be hidden or locked by
 * itself. Only while the site is built: a page gets the tables it needs as data, without what they were made from.
 */
export const parametersOf = (name: string): ExhibitParameters => {
	const { parameters = {}, lockable = [] } = tables.get(name) ?? {};
	return { own: parameters, frame: frameParameters(lockable) };
};

/** Of all, in the order of the gallery. */
export const allParameters: Readonly<Record<string, ExhibitParameters>> = Object.fromEntries(
	exhibits.map(({ name }) => [name, parametersOf(name)])
);
