import { engine } from '#lib/run/engine.svelte.ts';
import { Board } from '#lib/widgets/compare/board.svelte.ts';

/** Kept while the site is open: who comes back from a picture finds the others as they were. */
export const board = new Board(engine);
