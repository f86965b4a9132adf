import { parametersOf } from '#lib/exhibit-parameters.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ parameters: parametersOf(params.figure) });
