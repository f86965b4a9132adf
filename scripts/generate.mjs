// npm run generate -- "a prompt": draws a picture with the site's own pipeline; --help says more.
import { runTypescript } from './lib/run-typescript.mjs';

runTypescript(() => import('./lib/generate/main.ts'));
