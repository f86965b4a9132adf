// npm test: installs what is missing, a browser included, then runs every check and every test.
// `npm test -- --training` adds the training code's own tests, which need PyTorch.
import { run } from './lib/node-version.mjs';

const training = process.argv.includes('--training');

run(() => import('./lib/test.mjs').then(({ test }) => test({ training })));
