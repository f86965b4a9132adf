import { parametersOf } from '#lib/exhibit-parameters.server.ts';

export const load = ({ params }) => ({ parameters: parametersOf(params.figure) });
