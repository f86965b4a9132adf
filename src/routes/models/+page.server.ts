import { modelCards, recipe } from './models.server.ts';

export const load = async () => ({ models: await modelCards(), recipe: await recipe() });
