import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { util, type BackendValues, type TensorInfo } from '@tensorflow/tfjs-core';

/** Invocations of a workgroup. */
const GROUP = 64;

/** A program in WGSL that reads arrays of vec4 and writes one, `result`. */
export interface Program {
	name: string;
	/** Names of the arrays it reads. */
	inputs: string[];
	/** Names of the whole numbers it is told, as `uniforms.name`. */
	uniforms: string[];
	/** Names of other numbers that it is told. */
	fractions?: string[];
	/** Writes SiLU of all its numbers behind them. */
	andSilu?: boolean;
	/** Has `fn main(index: i32)`, called for each index from 0; indices past the last may occur. */
	code: string;
}

/** Runs `program` for `count` indices; `shape` is that of its answer, a multiple of four numbers. */
export function run(
	backend: WebGPUBackend,
	program: Program,
	inputs: TensorInfo[],
	told: Record<string, number>,
	count: number,
	shape: number[]
): TensorInfo {
	// tfjs compiles anew for every combination of ranks: flat shapes mean one compilation a program.
	const flat = (size: number) => [size, 1];
	const numbers = [
		...program.uniforms.map((name) => ({ name, type: 'i32', dtype: 'int32' })),
		...(program.fractions ?? []).map((name) => ({ name, type: 'f32', dtype: 'float32' }))
	];
	const size = util.sizeFromShape(shape);
	const answer = backend.runWebGPUProgram(
		{
			variableNames: program.inputs,
			variableComponents: program.inputs.map(() => 4),
			outputComponent: 4,
			outputShape: [program.andSilu ? 2 * size : size],
			uniforms: numbers.map(({ name, type }) => `${name} : ${type}, `).join(''),
			workgroupSize: [GROUP, 1, 1],
			dispatchLayout: { x: [0] },
			dispatch: [Math.ceil(count / GROUP), 1, 1],
			shaderKey: program.name,
			getUserCode: () => program.code
		},
		inputs.map((input) => ({ ...input, shape: flat(util.sizeFromShape(input.shape)) })),
		'float32',
		numbers.map(({ name, dtype }) => ({ type: dtype, data: [told[name]!] }))
	);
	if (program.andSilu) followed.add(answer.dataId);
	return { ...answer, shape };
}

/** Answers whose buffers go on with their SiLU. */
const followed = new WeakSet<object>();

/** Whether SiLU of these numbers lies behind them in their buffer, as many. */
export const isFollowedBySilu = ({ dataId }: Pick<TensorInfo, 'dataId'>): boolean =>
	followed.has(dataId);

/** Of a buffer's numbers those of the tensor itself: tfjs reads all that there are. */
export const ownNumbers = (dataId: object, values: BackendValues): BackendValues =>
	isFollowedBySilu({ dataId }) ? values.slice(0, values.length / 2) : values;
