import { allParameters } from '#lib/exhibit-parameters.server.ts';

export const load = () => ({ parameters: allParameters });
