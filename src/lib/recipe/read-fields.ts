import type { Note } from './note.ts';
import type { FieldReader } from './read-field.ts';

/** How each field of a thing is read. */
export type FieldReaders<Fields> = { readonly [F in keyof Fields]: FieldReader<Fields[F]> };

/**
 * Reads all fields from anything. Those that are missing have their default; each change of what was
 * given has its note.
 */
export function readFields<Fields extends Record<keyof Fields, string | number | boolean>>(
	readers: FieldReaders<Fields>,
	raw: unknown,
	defaults: Readonly<Fields>
): { fields: Fields; notes: Note[] } {
	const given = recordOf(raw);
	const notes: Note[] = [];
	const read = <F extends keyof Fields & string>(field: F): Fields[F] => {
		if (given[field] === undefined) return defaults[field];
		const { used, note } = readers[field](given[field], defaults[field]);
		if (note) notes.push({ field, used, ...note });
		return used;
	};
	const names = Object.keys(readers) as (keyof Fields & string)[];
	const fields = Object.fromEntries(names.map((field) => [field, read(field)]));
	return { fields: fields as unknown as Fields, notes };
}

/** What has fields, with them; nothing for what has none. */
export const recordOf = (raw: unknown): Readonly<Record<string, unknown>> =>
	typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
