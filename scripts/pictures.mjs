// npm run pictures: compares every figure with its stored picture; with `-- --accept` it stores new ones.
import { run } from './lib/node-version.mjs';

const accept = process.argv.includes('--accept');

run(() => import('./lib/pictures.mjs').then(({ pictures }) => pictures({ accept })));
