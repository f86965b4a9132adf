import { cosine, linear, sigmoid, type Schedule } from '#lib/diffusion/schedule.ts';
import { alphaBarOfFlow } from '#lib/diffusion/noise-level.ts';

/** Training steps of every schedule here. */
const T = 1000;

/** Evenly in the time of flow matching; pure noise itself has no ε to read x̂₀ from, so it stops short. */
const flow = (): Schedule =>
	Float64Array.from({ length: T + 1 }, (_, t) => alphaBarOfFlow((0.995 * t) / T));

const made: Record<string, Schedule> = {};
const make = { cosine: () => cosine(T), linear: () => linear(T), sigmoid: () => sigmoid(T), flow };

export type LabScheduleName = keyof typeof make;
export const labScheduleNames = Object.keys(make) as LabScheduleName[];

/** ᾱ_t of a schedule, t = 0 … 1000. */
export const labScheduleOf = (name: LabScheduleName): Schedule => (made[name] ??= make[name]());
