import type { StudyItem } from '#lib/lesson/study.ts';

import { recall } from './recall.ts';
import { transfer } from './transfer.ts';

/** The class study: twelve items that ask what the lessons say, and twelve cases that no lesson has. */
export const items: readonly StudyItem[] = [...recall, ...transfer];
