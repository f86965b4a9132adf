import type { WalkSettings } from '#lib/components/parameters/walk-parameters.ts';

/** What the reader may ask for here. */
export type Ask = Pick<WalkSettings, 'prompt' | 'seed' | 'guidance' | 'steps'>;
