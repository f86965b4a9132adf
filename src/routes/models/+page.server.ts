import { models, recipe } from '#lib/models.server.ts';

export const load = async () => ({ models: await models(), recipe: await recipe() });
