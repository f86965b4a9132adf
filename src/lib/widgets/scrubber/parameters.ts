import { walkParameters } from '#lib/components/parameters/walk-parameters.ts';

/** What can be set where it stands alone. */
export const parameters = walkParameters();

/** Those with a control of their own, which can be hidden or locked by itself. */
export const lockable = ['prompt', 'seed', 'guidance', 'steps'] as const;
