import { side } from '#site-model/config.json';

/** What the models are called in recipes and links: their folders in models/. */
export const modelNames = ['scenes-64', 'scenes-64-few', 'scenes-64-early'] as const;
export type ModelName = (typeof modelNames)[number];

/**
 * The model that lessons explain, and that recipes name unless they say otherwise. Its files are
 * imported as `#site-model/…`: package.json says from which folder.
 */
export const SITE_MODEL: ModelName = 'scenes-64';

/** The same network with less training: what autoguidance goes away from. */
export const WORSE_MODEL: ModelName = 'scenes-64-early';

/** Width and height of its pictures. */
export const SIDE = side;
