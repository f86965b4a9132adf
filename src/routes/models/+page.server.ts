import { models, recipe } from './models.server.ts';

export const load = async () => ({ models: await models(), recipe: await recipe() });
