import { getContext, setContext } from 'svelte';

/** ① no background, ② school algebra, ③ equations. */
export type Level = 1 | 2 | 3;

const KEY = Symbol('level');

/** Has the figures within say no more than the reader's level explains. To be called where a component begins. */
export const setReaderLevel = (level: () => Level): void => void setContext(KEY, level);

/** What the reader of a figure has chosen; outside of lessons, everything. To be called where a component begins. */
export const readerLevel = (): (() => Level) =>
	getContext<(() => Level) | undefined>(KEY) ?? (() => 3);
