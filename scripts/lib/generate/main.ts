import { access, constants, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finishPicture } from '#lib/pipeline/finish-picture.ts';
import { generate } from '#lib/pipeline/generate.ts';
import { compare } from '#words/compare.ts';
import { samplerLabels } from '#words/sampler-labels.ts';
import { overshoots } from '#lib/pipeline/overshoot.ts';
import { noteSentences } from '#words/notes.ts';
import { promptNotes } from '#lib/recipe/prompt-notes.ts';
import { quoted } from '#lib/recipe/quoted.ts';
import { addressOf } from '#lib/recipe/address.ts';
import { pictureTexts } from '#lib/recording/picture-texts.ts';
import { bar } from './bar.ts';
import { help } from './help.ts';
import { nodeModel } from '../node-model.ts';
import { optionsOf, UsageError, type Options } from './options.ts';
import { pngOf } from './png.ts';
import { traceFile } from './trace-file.ts';

/** The command. Throws with a sentence; an option that does not exist is exit status 2. */
export async function main(args: readonly string[]): Promise<void> {
	try {
		const options = optionsOf(args);
		if (options.help) console.log(help);
		else await draw(options);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		console.error(error.message);
		process.exitCode = 2;
	}
}

async function draw({ recipe, notes, out, scale, trace, finish }: Options): Promise<void> {
	await Promise.all([out, trace ?? out].map(writable));
	const { model, finisher, vocabulary, name, weights, side, backend } = await nodeModel(
		recipe.model
	);
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
	const progress = bar(process.stderr, recipe.steps);
	const started = performance.now();
	let calls = 0;
	let picture: Float32Array = new Float32Array();
	progress.show(0);
	for await (const frame of generate(recipe, model, vocabulary)) {
		progress.show(frame.step + 1);
		await file?.add(frame);
		calls += frame.calls.length;
		picture = frame.next;
	}
	progress.end();
	await file?.end();
	if (finish) picture = await finishPicture(recipe.prompt, picture, await finisher(), vocabulary);
	// Without a site to lead to: the address within any copy of it.
	const texts = pictureTexts(recipe, `/playground/?${addressOf(recipe)}`);
	await writeFile(out, pngOf(picture, Math.sqrt(picture.length / 3), scale, texts));
	const seconds = (performance.now() - started) / 1000;
	console.log(
		`${out}: ${quoted(recipe.prompt)}, seed ${recipe.seed}, ${recipe.sampler}, ` +
			`${counted(recipe.steps, 'step')}, ${counted(calls, 'call')} in ${seconds.toFixed(1)} s on ${backend}` +
			(finish ? ', finished by a second network' : '') +
			(trace === undefined ? '' : `; trace in ${trace}`)
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
