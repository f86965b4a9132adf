import { lessons } from '#lib/lessons.server.ts';

export const load = () => ({ lessons });
