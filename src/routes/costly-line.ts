/** What a browser may tell of its line: `navigator.connection`. */
export interface Line {
	saveData?: boolean;
	/** What it goes over; told on phones. */
	type?: string;
	/** How fast it is, by the name of a mobile network that is as fast. */
	effectiveType?: string;
}

/** Whether what nobody has asked for would cost the reader money or patience. */
export const isCostly = ({ saveData, type, effectiveType }: Line = {}): boolean =>
	saveData === true || type === 'cellular' || /^(?:slow-2g|2g|3g)$/.test(effectiveType ?? '');
