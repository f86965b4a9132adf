// npm run notice: rewrites NOTICE.md's part about packages from package.json and package-lock.json.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { table, tally } from './lib/licences.mjs';
import { root } from './lib/root.mjs';

const MARK = '<!-- From here on written by `npm run notice`. -->';

/** @param {string} file */
const read = (file) => readFile(join(root, file), 'utf8');

const { dependencies, devDependencies } = JSON.parse(await read('package.json'));
const { packages } = JSON.parse(await read('package-lock.json'));
const [written = ''] = (await read('NOTICE.md')).split(MARK);

const notice = `${written}${MARK}

### Used by the site

${table(Object.keys(dependencies), packages)}

### Used to build and test it

${table(Object.keys(devDependencies), packages)}

With all that these need in turn, for every kind of machine: ${tally(packages)}.
`;
await writeFile(join(root, 'NOTICE.md'), await format(notice, { parser: 'markdown' }));
