import type { WasmCall } from './kernel-call.ts';

/** `rounds` of kernels/peak.ts in each of `chunks` chunks; a number for each. */
export function wasmPeak({
	attrs: { rounds, chunks },
	kernels: { runner, address, makeOutput }
}: WasmCall<never, { rounds: number; chunks: number }>) {
	const out = makeOutput([chunks]);
	runner.run('peak', [address(out), rounds], chunks);
	return out;
}
