// npm run pack: the whole site in one file, for a classroom without a network.
import { run } from './lib/node-version.mjs';

run(() => import('./lib/pack/pack.mjs').then(({ pack }) => pack('from-static.zip')));
