import head from '#site-model/probe.json';
import file from '#site-model/probe-weights.bin?url';
import { once } from '#lib/components/pictures/tiles.ts';
import { fetched } from '#lib/run/fetched.ts';
import { probesIn, type StepProbes } from './probes.ts';

/** The probes of every step, noise first; fetched when a picture is made here. */
export const storedProbes: () => Promise<readonly StepProbes[]> = once(async () =>
	probesIn(head.probe_steps, new Uint8Array(await fetched(file, 'pictures')))
);
