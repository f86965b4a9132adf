import config from '#models/scenes-64/config.json';

/** Width and height of the network's pictures. */
export const SIDE = config.side;
