/** What addresses call the parts of a Beginning, which are its fields. */
export const BEGINNING_FIELDS = ['start', 'strength', 'mask', 'loops'] as const;
