import { joinedBytes, type Bytes } from '#lib/recording/png-chunks.ts';
import { nested, whole } from './protobuf.ts';

/** Versions of the format and of its operations. */
const [FORMAT, OPERATIONS] = [8, 17];

/** The numbers by which the format knows kinds of values and of attributes. */
const [FLOATS, INT64S] = [1, 7];
const [INT, STRING, INTS] = [2, 3, 7];

/** A value in the graph, by its name. */
export type OnnxValue = string;

/** Numbers with a shape. */
export interface OnnxNumbers {
	shape: readonly number[];
	values: Float32Array<ArrayBuffer>;
}

/** A network in ONNX, operation after operation (github.com/onnx/onnx, onnx.proto). */
export class OnnxGraph {
	readonly #nodes: Bytes[] = [];
	readonly #constants: Bytes[] = [];
	readonly #inputs: Bytes[] = [];
	#names = 0;

	input(name: string, shape: readonly number[]): OnnxValue {
		this.#inputs.push(nested(11, described(name, shape)));
		return name;
	}

	constant({ shape, values }: OnnxNumbers): OnnxValue {
		return this.#stored(FLOATS, shape, new Uint8Array(values.buffer, values.byteOffset, values.byteLength)); // prettier-ignore
	}

	/** Whole numbers: a shape, or places. */
	places(values: readonly number[]): OnnxValue {
		const bytes = new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
		return this.#stored(INT64S, [values.length], bytes);
	}

	number(value: number): OnnxValue {
		return this.constant({ shape: [], values: Float32Array.of(value) });
	}

	/** What an operation makes of `inputs`. */
	apply(
		operation: string,
		inputs: readonly OnnxValue[],
		attributes: Record<string, number | string | readonly number[]> = {}
	): OnnxValue {
		const output = this.#name();
		this.#nodes.push(
			nested(1, [
				...inputs.map((name) => nested(1, name)),
				nested(2, output),
				nested(4, operation),
				...Object.entries(attributes).map(([name, value]) => nested(5, attribute(name, value)))
			])
		);
		return output;
	}

	/** The file, with `output` as what it answers. */
	file(output: OnnxValue, shape: readonly number[]): Bytes {
		const graph = [
			...this.#nodes,
			nested(2, 'network'),
			...this.#constants,
			...this.#inputs,
			nested(12, described(output, shape))
		];
		const version = nested(8, [nested(1, ''), whole(2, OPERATIONS)]);
		return joinedBytes([whole(1, FORMAT), nested(7, graph), version]);
	}

	#stored(kind: number, shape: readonly number[], bytes: Bytes): OnnxValue {
		const name = this.#name();
		const sides = shape.map((side) => whole(1, side));
		this.#constants.push(nested(5, [...sides, whole(2, kind), nested(8, name), nested(9, bytes)]));
		return name;
	}

	#name = (): OnnxValue => `v${this.#names++}`;
}

function attribute(name: string, value: number | string | readonly number[]): Bytes[] {
	const kind = (number: number) => whole(20, number);
	if (typeof value === 'number') return [nested(1, name), whole(3, value), kind(INT)];
	if (typeof value === 'string') return [nested(1, name), nested(4, value), kind(STRING)];
	return [nested(1, name), ...value.map((one) => whole(8, one)), kind(INTS)];
}

/** A value of float32 numbers, as inputs and outputs are described. */
const described = (name: string, shape: readonly number[]): Bytes[] => {
	const sides = shape.map((side) => nested(1, [whole(1, side)]));
	const tensor = [whole(1, FLOATS), nested(2, sides)];
	return [nested(1, name), nested(2, [nested(1, tensor)])];
};
