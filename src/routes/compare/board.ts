import { engine } from '#lib/run/engine.svelte.ts';
import { Board } from './board-state.svelte.ts';

/** Kept while the site is open: who comes back from a picture finds the others as they were. */
export const board = new Board(engine);
