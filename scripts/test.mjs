// npm test: installs what is missing, a browser included, then runs every check and every test.
import { run } from './lib/node-version.mjs';

run(() => import('./lib/test.mjs').then(({ test }) => test()));
