// npm run check:changed: what a change of a few files may have broken, in half a minute.
// `npm run check:changed -- FILE …` looks at those files, else at all that git finds changed.
import { run } from './lib/node-version.mjs';

run(() =>
	import('./lib/changed.mjs').then(({ checkChanged }) => checkChanged(process.argv.slice(2)))
);
