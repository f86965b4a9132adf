import { readFile } from 'node:fs/promises';
import { items } from '../../../content/study/items.ts';
import { readSheet, type StudySheet } from '#lib/lesson/study.ts';
import { analyse } from './analyse.ts';
import type { Paired } from './statistics.ts';

const USAGE = `npm run study -- folder/*.json

Reads the files that a class saved on /study, pairs them by code, and says how many items more are right after
the lessons than before: mean difference, 95 % confidence interval, effect size.`;

export async function main(args: readonly string[]): Promise<void> {
	if (args.length === 0 || args.includes('--help')) return console.log(USAGE);
	const sheets = (await Promise.all(args.map(sheetIn))).flatMap((sheet) => sheet ?? []);
	const { single, twice, ...kinds } = analyse(sheets, items);
	if (single.length > 0) console.log(`Only one sheet, left out: ${single.join(', ')}`);
	if (twice.length > 0) console.log(`Two sheets of one kind, left out: ${twice.join(', ')}`);
	for (const [kind, found] of Object.entries(kinds)) console.log(lineOf(kind, found));
}

async function sheetIn(file: string): Promise<StudySheet | undefined> {
	try {
		const sheet = readSheet(JSON.parse(await readFile(file, 'utf8')));
		if (sheet) return sheet;
	} catch {
		// Said below, as of any other file that is none.
	}
	console.warn(`${file} is no sheet of the study; left out.`);
	return undefined;
}

function lineOf(kind: string, found: Paired | undefined): string {
	const count = kind === 'all' ? items.length : items.filter((item) => item.kind === kind).length;
	const name = `${kind} (${count} items)`.padEnd(22);
	if (!found) return `${name} fewer than two pairs: nothing can be said`;
	const [least, most] = found.interval.map((value) => value.toFixed(2));
	return [
		name,
		`${found.pairs} pairs`,
		`before ${found.before.toFixed(2)}`,
		`after ${found.after.toFixed(2)}`,
		`difference ${found.difference.toFixed(2)}, 95 % interval ${least} … ${most}`,
		`effect size ${found.effect.toFixed(2)}`
	].join(' · ');
}
