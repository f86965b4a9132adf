// npm run translations: brings the catalogues of content/LANGUAGE up to date, and says what is not translated yet.
import { run } from './lib/node-version.mjs';

run(() => import('./lib/translations.mjs').then(({ translations }) => translations()));
