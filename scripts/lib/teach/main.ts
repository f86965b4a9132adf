import { writeFile } from 'node:fs/promises';
import { generate } from '#lib/pipeline/generate.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { cutOut } from '#lib/teaching/cut-out.ts';
import { PRIOR_WALK } from '#lib/teaching/prior.ts';
import { taughtFile } from '#lib/teaching/taught-file.ts';
import type { TaughtWord } from '#lib/teaching/taught-word.ts';
import { teachWord } from '#lib/teaching/teach.ts';
import { teachingProblem } from '#lib/teaching/teaching-problem.ts';
import { wordProblem } from '#lib/teaching/word-problem.ts';
import { teachingProblemSentence, wordProblemSentence } from '#words/teach-errors.ts';
import { bar } from '../generate/bar.ts';
import { UsageError } from '../generate/usage-error.ts';
import { nodeModel } from '../node-model.ts';
import { drawingIn } from './drawing-file.ts';
import { help, optionsOf, type TeachOptions } from './options.ts';

/** The command. Throws with a sentence; what was asked wrongly is exit status 2. */
export async function main(args: readonly string[]): Promise<void> {
	try {
		const options = optionsOf(args);
		if (options.help) console.log(help);
		else await taught(options);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		console.error(error.message);
		process.exitCode = 2;
	}
}

async function taught({ word: given, pictures, plan, out }: TeachOptions): Promise<void> {
	const { model, teacher, vocabulary, backend } = await nodeModel();
	const odd = wordProblem(given, vocabulary);
	if (odd) throw new UsageError(wordProblemSentence(odd));
	const word = given.toLowerCase();
	const files = await Promise.all(pictures.map(drawingIn));
	const drawings = plan.ground === 'cut' ? files.map(cutOut) : files;
	const problem = teachingProblem(drawings);
	if (problem) throw new UsageError(teachingProblemSentence(problem));
	const started = performance.now();
	const progress = bar(process.stderr, plan.steps);
	let learned: TaughtWord | undefined;
	const losses: number[] = [];
	const draw = async (prompt: string, seed: number) => {
		let picture = new Float32Array();
		const recipe = { ...defaultRecipe, ...PRIOR_WALK, prompt, seed };
		for await (const { next } of generate(recipe, model, vocabulary))
			picture = Float32Array.from(next);
		return picture;
	};
	for await (const { step, loss, taught } of teachWord(
		{ word, drawings, plan },
		{ teacher, vocabulary, draw }
	)) {
		if (step > 0) losses.push(loss);
		progress.show(step);
		learned = taught;
	}
	progress.end();
	await writeFile(out, taughtFile(learned!));
	const seconds = (performance.now() - started) / 1000;
	const mean = (some: number[]) => some.reduce((sum, loss) => sum + loss, 0) / some.length;
	console.log(
		`${out}: ${word}, from ${files.length} picture${files.length === 1 ? '' : 's'}, ${plan.steps} steps in ${seconds.toFixed(1)} s on ${backend}, ` +
			`loss ${mean(losses.slice(0, 10)).toFixed(4)} → ${mean(losses.slice(-10)).toFixed(4)}`
	);
}
