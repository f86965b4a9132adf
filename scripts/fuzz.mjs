// npm run fuzz: drives pages of the built site with random mouse, touch and keys, and says what they complain of.
import { runTypescript } from './lib/run-typescript.mjs';

runTypescript(() => import('./lib/fuzz/main.ts'));
