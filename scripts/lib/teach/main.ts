import { writeFile } from 'node:fs/promises';
import { cutOut } from '#lib/teaching/cut-out.ts';
import { gzipped } from '#lib/teaching/gzip.ts';
import { taughtFile } from '#lib/teaching/taught-file.ts';
import type { TaughtWord } from '#lib/teaching/taught-word.ts';
import { teachWord } from '#lib/teaching/teach.ts';
import { teachingProblem } from '#lib/teaching/teaching-problem.ts';
import { untaughtPictures } from '#lib/worker/untaught-pictures.ts';
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
	const draw = untaughtPictures(model, vocabulary);
	let untilFirst = 0;
	for await (const { step, loss, taught } of teachWord(
		{ word, drawings, plan },
		{ teacher, vocabulary, draw }
	)) {
		if (step > 0) losses.push(loss);
		if (step === 1) untilFirst = processorSeconds();
		progress.show(step);
		learned = taught;
	}
	progress.end();
	const file = taughtFile(learned!);
	await writeFile(out, out.endsWith('.gz') ? await gzipped(file) : file);
	const seconds = (performance.now() - started) / 1000;
	const mean = (some: number[]) => some.reduce((sum, loss) => sum + loss, 0) / some.length;
	console.log(
		`${out}: ${word}, from ${files.length} picture${files.length === 1 ? '' : 's'}, ${plan.steps} steps in ${seconds.toFixed(1)} s on ${backend}, ` +
			`loss ${mean(losses.slice(0, 10)).toFixed(4)} → ${mean(losses.slice(-10)).toFixed(4)}`
	);
	const whole = processorSeconds();
	const aStep = (whole - untilFirst) / (plan.steps - 1);
	// What other programs did meanwhile is not in these.
	console.log(
		`one core: ${whole.toFixed(1)} s in all, ${aStep.toFixed(2)} s a step; memory at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`
	);
}

/** What all of this program has computed so far. */
function processorSeconds(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6;
}
