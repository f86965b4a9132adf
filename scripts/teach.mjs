// npm run teach -- blorp pictures/*.png: teaches the model a word; --help says more.
import { runTypescript } from './lib/run-typescript.mjs';

runTypescript(() => import('./lib/teach/main.ts'));
