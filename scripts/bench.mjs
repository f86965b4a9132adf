// npm run bench: how fast the model is here, beside onnxruntime-web, and how much the site downloads.
import { runTypescript } from './lib/run-typescript.mjs';

runTypescript(() => import('./lib/bench/main.ts'));
