import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';
import { root } from './root.mjs';

const FILE = 'src/lib/model/wasm/compiled-kernels.ts';

/** Fused multiply-add where the browser has it, and memory that threads share or one thread's own. */
const VARIANTS = ['plain', 'relaxed', 'plainShared', 'relaxedShared'];

/** The kernels in kernels/, compiled: what stands in FILE. */
async function compiled() {
	const lines = [];
	for (const name of VARIANTS)
		lines.push(`\t${name}:\n\t\t'${(await bytes(name)).toString('base64')}'`);
	return `// Written by \`npm run kernels\` from kernels/*.ts; bytes in base64.\nexport const COMPILED = {\n${lines.join(',\n')}\n};\n`;
}

/** @param {string} variant */
async function bytes(variant) {
	/** @type {Uint8Array | undefined} */
	let binary;
	const { error, stderr } = await asc.main(
		[
			...['index.ts', '--baseDir', join(root, 'kernels'), '--outFile', 'kernels.wasm'],
			...[
				'-O3',
				'--converge',
				'--noAssert',
				'--runtime',
				'stub',
				'--use',
				'abort=',
				'--enable',
				'simd'
			],
			...['--importMemory', '--initialMemory', '1', '--maximumMemory', '65536'],
			...(variant.startsWith('relaxed') ? ['--enable', 'relaxed-simd'] : []),
			...(variant.endsWith('Shared') ? ['--enable', 'threads', '--sharedMemory'] : [])
		],
		{
			writeFile: (_name, contents) => void (binary = /** @type {Uint8Array} */ (contents))
		}
	);
	if (error || !binary) throw new Error(stderr.toString());
	return Buffer.from(binary);
}

/** Throws where what is compiled is not what the sources say. */
export async function checkKernels() {
	if ((await readFile(join(root, FILE), 'utf8')) === (await compiled())) return;
	throw new Error(`${FILE} is not what kernels/ says: run npm run kernels`);
}

export const writeKernels = async () => writeFile(join(root, FILE), await compiled());
