import { access, constants, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finishPicture } from '#lib/pipeline/finish-picture.ts';
import { ingredientsOf } from '#lib/pipeline/ingredients-of.ts';
import { framesOf } from '#lib/recipe/beginning.ts';
import { besidesInQuery, begunAddressOf, parseBegun } from '#lib/recipe/begun-recipe.ts';
import { fromByte } from '#lib/recording/packed.ts';
import { pictureTexts } from '#lib/recording/picture-texts.ts';
import { recipeIn, type FoundRecipe } from '#lib/recording/png-recipe.ts';
import { generate } from '#lib/pipeline/generate.ts';
import { compare } from '#words/compare.ts';
import { samplerLabels } from '#words/sampler-labels.ts';
import { overshoots } from '#lib/pipeline/overshoot.ts';
import { noteSentences } from '#words/notes.ts';
import { promptNotes } from '#lib/recipe/prompt-notes.ts';
import { quoted } from '#lib/recipe/quoted.ts';
import { bar } from './bar.ts';
import { help } from './help.ts';
import { nodeModel } from '../node-model.ts';
import { optionsOf, type Options } from './options.ts';
import { pngOf } from './png.ts';
import { maskIn, startOf } from './start.ts';
import { withTaught } from './taught.ts';
import { traceFile } from './trace-file.ts';
import { UsageError } from './usage-error.ts';

type Begun = Options & { bytes?: Uint8Array };

/** The command. Throws with a sentence; an option that does not exist is exit status 2. */
export async function main(args: readonly string[]): Promise<void> {
	try {
		const options = optionsOf(args);
		if (options.help) console.log(help);
		else await drawn(await begun(args, options));
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		console.error(error.message);
		process.exitCode = 2;
	}
}

async function drawn({ grid, ...options }: Begun): Promise<void> {
	if (grid === undefined) return draw({ ...options, grid });
	const [idle] = (['trace', 'film', 'finish', 'from'] as const).filter((name) => options[name]);
	if (idle) throw new UsageError(`--${idle} is of one picture; --grid draws many.`);
	await writable(options.out);
	const query = new URLSearchParams(grid);
	for (const [field, value] of besidesInQuery(options.recipe)) query.set(field, value);
	const { drawGrid } = await import('./draw-grid.ts');
	await drawGrid({ ...options, grid: query.toString() }, options.bytes);
}

/** The options with what `--from` and `--start` name, and the bytes of the picture that it begins with. */
async function begun(args: readonly string[], given: Options): Promise<Begun> {
	const found = given.from === undefined ? undefined : await recipeOf(given.from);
	const options = found ? optionsOf(args, found.recipe) : given;
	const { start: named, mask, ...numbers } = given.beginning;
	const start = named === undefined ? undefined : await startOf(named);
	const name = start?.name ?? options.recipe.beginning?.start;
	const [idle] = Object.keys({ ...numbers, ...(mask !== undefined && { mask }) });
	if (name === undefined && idle)
		throw new UsageError(`--${idle} is of a picture to begin with: say which, with --start.`);
	if (name === undefined) return options;
	const begun = {
		...numbers,
		start: name,
		...(mask !== undefined && { mask: await maskIn(mask) })
	};
	const recipe = parseBegun({ ...options.recipe, ...begun }, options.recipe);
	const bytes = start?.bytes ?? found?.start ?? (await startOf(name)).bytes;
	return { ...options, ...recipe, notes: [...options.notes, ...recipe.notes], bytes };
}

async function recipeOf(path: string): Promise<FoundRecipe> {
	const found = recipeIn(
		await readFile(path).catch(() => {
			throw new UsageError(`--from ${path} cannot be read.`);
		})
	);
	if (!found) throw new UsageError(`--from ${path} is no PNG with a recipe in it.`);
	return found;
}

async function draw(options: Begun): Promise<void> {
	const { recipe, notes, out, scale, trace, film, finish, bytes } = options;
	await Promise.all([out, trace ?? out, film ?? out].map(writable));
	const loaded = await nodeModel(recipe.model);
	const { finisher, name, weights, side, backend } = loaded;
	const { model, vocabulary } = await withTaught(loaded, options);
	const sentences = noteSentences([...notes, ...promptNotes(recipe, vocabulary)]);
	if (await overshoots(recipe)) sentences.push(compare.overshoots(samplerLabels[recipe.sampler]));
	for (const sentence of sentences) console.error(sentence);

	const shape: [number, number, number] = [side, side, 3];
	const head = {
		format: 'from-static trace 1',
		recipe,
		model: { name, weights },
		backend,
		shape
	} as const;
	const file = trace === undefined ? undefined : await traceFile(trace, head);
	const { beginning } = recipe;
	const start = beginning && bytes && Float32Array.from(bytes, (byte) => fromByte(byte));
	const ingredients = start ? ingredientsOf(beginning, start) : {};
	const progress = bar(process.stderr, framesOf(recipe));
	const started = performance.now();
	let calls = 0;
	let picture: Float32Array = new Float32Array();
	const walked: Float32Array[] = [];
	progress.show(0);
	for await (const frame of generate(recipe, model, vocabulary, ingredients)) {
		progress.show(frame.step + 1);
		await file?.add(frame);
		calls += frame.calls.length;
		picture = frame.next;
		if (film !== undefined) walked.push(...(walked.length === 0 ? [frame.x] : []), picture);
	}
	progress.end();
	await file?.end();
	if (finish) picture = await finishPicture(recipe.prompt, picture, await finisher(), vocabulary);
	// Without a site to lead to: the address within any copy of it.
	const texts = pictureTexts(recipe, `/playground/?${begunAddressOf(recipe)}`, bytes);
	if (film !== undefined) {
		const { writeFilm } = await import('./film-file.ts');
		await writeFilm(film, walked, { side, scale, texts });
	}
	await writeFile(out, pngOf(picture, Math.sqrt(picture.length / 3), scale, texts));
	const seconds = (performance.now() - started) / 1000;
	console.log(
		`${out}: ${quoted(recipe.prompt)}, seed ${recipe.seed}, ${recipe.sampler}, ` +
			`${counted(recipe.steps, 'step')}, ${counted(calls, 'call')} in ${seconds.toFixed(1)} s on ${backend}` +
			(finish ? ', finished by a second network' : '') +
			(trace === undefined ? '' : `; trace in ${trace}`) +
			(film === undefined ? '' : `; film in ${film}`)
	);
}

const counted = (count: number, what: string): string =>
	`${count} ${what}${count === 1 ? '' : 's'}`;

/** Found out before the work, not after it. */
async function writable(path: string): Promise<void> {
	const folder = dirname(path);
	await access(folder, constants.W_OK).catch(() => {
		throw new Error(`${path} cannot be written: there is no folder ${folder} to write to.`);
	});
}
