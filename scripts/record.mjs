// npm run record: makes the recorded runs that the site shows before the model is there.
import { runTypescript } from './lib/run-typescript.mjs';

runTypescript(() => import('./lib/record/main.ts'));
