// The part of npm run check that types everything: the code, its components and the lessons.
import { join } from 'node:path';
import { checkTypes } from './lib/lesson-types.mjs';
import { root } from './lib/root.mjs';

const { ok, output } = await checkTypes({ lessons: join(root, 'content'), name: 'lessons' });
console.log(output);
process.exitCode = ok ? 0 : 1;
