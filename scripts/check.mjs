// npm run check: what must hold of the code as written, without running any of it.
import { run } from './lib/node-version.mjs';

run(() => import('./lib/checks.mjs').then(({ check }) => check()));
