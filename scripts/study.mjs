// npm run study -- folder/*.json: what a class has learned, from the files that it saved on /study.
import { runTypescript } from './lib/run-typescript.mjs';

runTypescript(() => import('./lib/study/main.ts'));
