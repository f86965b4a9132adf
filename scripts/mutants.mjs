// npm run mutants: breaks src/lib/diffusion in every small way, one at a time, and lists the faults no unit test notices.
// `npm run mutants -- src/lib/diffusion/forward.ts` breaks one file.
import { runTypescript } from './lib/run-typescript.mjs';

runTypescript(() => import('./lib/mutants/main.ts'));
