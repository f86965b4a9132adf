import type { TeacherPrompt } from '#lib/lesson/teacher-notes.ts';

/** The query that opens a figure as a prompt has it, without “?”. */
export const promptQuery = ({ set = {} }: Pick<TeacherPrompt, 'set'>): string =>
	new URLSearchParams(Object.entries(set).map(([name, value]) => [name, String(value)])).toString();
