// npm run kernels: compiles kernels/ into src/lib/model/wasm/compiled-kernels.ts; with --check says whether that is up to date.
import { checkKernels, writeKernels } from './lib/kernels.mjs';

await (process.argv.includes('--check') ? checkKernels() : writeKernels());
