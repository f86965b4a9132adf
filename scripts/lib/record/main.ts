import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { generate } from '#lib/pipeline/generate.ts';
import { drawnBy, packedSet, type Drawn, type PictureSet } from '#lib/recording/picture-set.ts';
import type { SampleOptions } from '#lib/pipeline/sample.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { attentionBytes } from '#lib/recording/recorded-attention.ts';
import { blockBytes } from '#lib/recording/recorded-blocks.ts';
import { packedGuesses, type RecordedGuesses } from '#lib/recording/recorded-guesses.ts';
import { guessesOf, type Recording } from '#lib/recording/recorded-run.ts';
import { packedTrips } from '#lib/recording/round-trips.ts';
import type { Order } from '#lib/run/image-batch.svelte.ts';
import { nodeModel, type NodeModel } from '../node-model.ts';
import { root } from '../root.mjs';
import { writeArt } from './art.ts';
import { recordCompare } from './compare.ts';
import { cutRecipe, recordCuts } from './cuts.ts';
import { EDITS } from './edits.ts';
import { recordGuesses } from './guesses.ts';
import { recordHalves } from './halves.ts';
import { recordMilliseconds } from './milliseconds.ts';
import { recordTrips } from './round-trips.ts';
import { recordTaught } from './taught.ts';
import { recordSmallTraining } from './small-training.ts';
import { SETS, type SetOfPictures } from './sets.ts';
import { recordWords } from './words.ts';

/** The runs that are recorded, by the names of their files; of which, what the network looked at, or what its blocks said. */
const RUNS: Record<string, { recipe: Recipe; inside?: boolean; blocks?: boolean }> = {
	'apple-ddim': { recipe: defaultRecipe, inside: true },
	'apple-ddim-1': { recipe: { ...defaultRecipe, steps: 1 } },
	'apple-ddim-5': { recipe: { ...defaultRecipe, steps: 5 } },
	'apple-ddim-10': { recipe: cutRecipe, blocks: true },
	'apple-ddpm': { recipe: { ...defaultRecipe, sampler: 'ddpm' } },
	// Training never showed this word.
	'sign-ddim': { recipe: { ...defaultRecipe, prompt: 'a sign that says "OPEN"' } },
	'dog-ddim': { recipe: { ...defaultRecipe, prompt: 'a dog at sunset' } },
	// No training picture shows this one: world.json holds it out.
	'panda-ddim': { recipe: { ...defaultRecipe, prompt: 'a panda in the snow' } }
};

/** Where the files go; RECORD_TO names another folder. */
const FOLDER = process.env.RECORD_TO ?? join(root, 'models/scenes-64/recorded');

/** What is neither a run nor a set. The lessons' art is cut from the others, so it comes last. */
const OTHERS: Record<string, (loaded: NodeModel) => Promise<void>> = {
	'round-trips': async (loaded) => {
		const { head, all } = await recordTrips(loaded, join(FOLDER, '../pictures'));
		await writePair('round-trips', head, packedTrips(head, all));
	},
	'apple-cuts': writeCuts,
	taught: async (loaded) => {
		const { head, drawn } = await recordTaught(loaded);
		await writePair('taught', { ...head, ...made(loaded) }, packedSet(drawn));
	},
	milliseconds: async (loaded) => writeJson('milliseconds', await recordMilliseconds(loaded)),
	'two-halves': async () => writeJson('two-halves', await recordHalves()),
	'small-training': async () =>
		writeLine('small-training', {
			...(await recordSmallTraining()),
			made: `tfjs on cpu, ${today()}`
		}),
	compare: async (loaded) => {
		const { head, bytes } = await recordCompare(loaded);
		await writePair('compare', { ...head, ...made(loaded) }, bytes);
	},
	art: () => writeArt(join(FOLDER, '..'))
};

/**
 * Writes NAME.json and NAME.bin (x̂₀ of every call, gzip) for every run, of some also NAME-inside.… or NAME-blocks.…;
 * the same two files for every set of pictures, for single guesses, and what words become. With names
 * of runs or sets, `round-trips`, `milliseconds`, `two-halves`, `small-training`, `apple-cuts`, `taught`, `compare` or `art`, those alone.
 */
export async function main(only: readonly string[] = []): Promise<void> {
	const known = [RUNS, SETS, EDITS, OTHERS].flatMap(Object.keys);
	const stray = only.find((name) => !known.includes(name));
	if (stray !== undefined) {
		throw new Error(`No run is called ${stray}: ${known.join(', ')}.`);
	}
	const loaded = await nodeModel();
	await mkdir(FOLDER, { recursive: true });
	for (const name of only) await writeNamed(loaded, name);
	if (only.length > 0) return;
	await recordWords(loaded, FOLDER);
	const { names, guesses } = await recordGuesses(loaded);
	const recorded: RecordedGuesses = { names, size: loaded.model.size, ...made(loaded) };
	await writePair('guesses', recorded, packedGuesses(guesses));
	for (const name of known) await writeNamed(loaded, name);
}

async function writeNamed(loaded: NodeModel, name: string) {
	const [run, set, edit] = [RUNS[name], SETS[name], EDITS[name]];
	if (run) await writeRun(loaded, name, run);
	if (set) await writeSet(loaded, name, set);
	if (edit) await writeEdits(loaded, name, edit);
	await OTHERS[name]?.(loaded);
}

async function writeRun(
	loaded: NodeModel,
	name: string,
	{ recipe, inside = false, blocks = false }: (typeof RUNS)[string]
) {
	const frames = await walked(loaded, recipe, { watch: blocks ? 'blocks' : inside });
	const calls = frames.flatMap((frame) => frame.calls);
	const looks = inside ? attentionBytes(calls) : undefined;
	const recording: Recording = {
		recipe,
		size: loaded.model.size,
		clipped: calls.map(({ prediction }) => rounded(prediction.clipped ?? 0)),
		...made(loaded)
	};
	await writePair(name, recording, guessesOf(calls));
	if (looks) await writePair(`${name}-inside`, looks.blocks, looks.bytes);
	if (!blocks) return;
	const { head, bytes } = blockBytes(calls.map(({ prediction }) => prediction.blocks!));
	await writePair(`${name}-blocks`, head, bytes);
}

/** What becomes of a walk without parts of the network. */
async function writeCuts(loaded: NodeModel) {
	const { names, pictures } = await recordCuts(loaded);
	const recorded: RecordedGuesses = { names, size: loaded.model.size, ...made(loaded) };
	await writePair('apple-cuts', recorded, packedGuesses(pictures));
}

async function writeSet(loaded: NodeModel, name: string, { recipe, changes, side }: SetOfPictures) {
	const drawn: Drawn[] = [];
	for (const change of changes) {
		const wanted = { ...recipe, ...change };
		const model = side ? loaded.atSide(side) : await loaded.modelOf(wanted);
		drawn.push(drawnBy(wanted, await walked({ ...loaded, model }, wanted, { watch: true })));
	}
	const set: PictureSet = {
		recipe,
		drawn: drawn.map(({ clipped }, i) => ({ changes: changes[i]!, clipped: rounded(clipped) })),
		size: drawn[0]!.picture.length,
		features: drawn[0]!.features!.length,
		...made(loaded)
	};
	await writePair(name, set, packedSet(drawn));
}

async function writeEdits(loaded: NodeModel, name: string, ordersOf: (typeof EDITS)[string]) {
	const drawn: (Drawn & { name: string })[] = [];
	const draw = async ({ name, recipe, options }: Order) => {
		const one = { ...drawnBy(recipe, await walked(loaded, recipe, options)), name };
		drawn.push(one);
		return one.picture;
	};
	const known = (order: Order) => drawn.find((one) => one.name === order.name)?.picture;
	const once = async (order: Order) => known(order) ?? draw(order);
	for await (const order of ordersOf(once)) await once(order);
	const set: PictureSet = {
		recipe: defaultRecipe,
		drawn: drawn.map(({ name, recipe: { prompt, seed }, clipped }) => ({
			name,
			changes: { prompt, seed },
			clipped: rounded(clipped)
		})),
		size: loaded.model.size,
		features: 0,
		...made(loaded)
	};
	await writePair(name, set, packedSet(drawn));
}

async function walked({ model, vocabulary }: NodeModel, recipe: Recipe, options: SampleOptions) {
	const frames: Frame[] = [];
	for await (const frame of generate(recipe, model, vocabulary, options)) {
		frames.push(frame);
	}
	return frames;
}

/** To a hundredth of a percent: pages carry these numbers. */
const rounded = (share: number): number => Number(share.toFixed(4));

const today = () => new Date().toISOString().slice(0, 10);

const made = ({ name, backend, weights }: NodeModel) => ({
	made: `${name} on ${backend}, ${today()}`,
	weights
});

async function writePair(name: string, head: object, bytes: Uint8Array) {
	await writeJson(name, head);
	await writePacked(name, bytes);
}

const writeJson = (name: string, value: object) =>
	writeFile(join(FOLDER, `${name}.json`), `${JSON.stringify(value, null, '\t')}\n`);

/** Thousands of numbers: one line. */
const writeLine = (name: string, value: object) =>
	writeFile(join(FOLDER, `${name}.json`), `${JSON.stringify(value)}\n`);

async function writePacked(name: string, bytes: Uint8Array) {
	const packed = gzipSync(bytes, { level: 9 });
	await writeFile(join(FOLDER, `${name}.bin`), packed);
	console.log(`${name}.bin: ${packed.length} bytes`);
}
