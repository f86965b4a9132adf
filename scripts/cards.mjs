// npm run cards: draws the picture that a link to each page shows elsewhere; with names of pages, those alone.
import { runTypescript } from './lib/run-typescript.mjs';

runTypescript(() => import('./lib/cards/main.ts'));
