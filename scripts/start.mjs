// npm start: installs and builds what is missing, then serves the site.
import { run } from './lib/node-version.mjs';

run(() => import('./lib/start.mjs').then(({ start }) => start(process.env.PORT)));
