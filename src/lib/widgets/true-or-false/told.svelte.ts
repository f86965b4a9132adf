import { Persisted } from '#lib/ui/persisted.svelte.ts';
import { readTold } from './deck.ts';

/** What the reader said of the claims, kept on this device alone. */
export const told = new Persisted('from-static-claims', readTold);
