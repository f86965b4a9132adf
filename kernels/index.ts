// The network's arithmetic for WebAssembly, in AssemblyScript: TypeScript to look at, but usize is an address and f32
// a number of four bytes. `npm run kernels` compiles it. Each kernel works on one chunk of a job, so that threads can
// share one; a job is a class of numbers that src/lib/model/wasm/ writes in the same order.
export { attention, attentionStack } from './attention';
export { frame } from './frame';
export { join } from './join';
export { pack, packTurned } from './pack';
export { peak } from './peak';
export { pixelNorm } from './pixel-norm';
export { products } from './products';
export { winograd } from './winograd';
export { winogradWeights } from './winograd-weights';
