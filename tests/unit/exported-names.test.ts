import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = 'src/lib';
/** Other languages have the names of English; and every figure has parameters, found by its folder as its component is. */
const APART = /^words\/(?!en\/)\w+\/|\/parameters\.ts$/;

test('no two files of src/lib export the same name', () => {
	const files = new Map<string, string[]>();
	for (const file of readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).sort()) {
		if (!file.endsWith('.ts') || APART.test(file)) continue;
		for (const name of namesOf(readFileSync(join(ROOT, file), 'utf8')))
			files.set(name, [...(files.get(name) ?? []), file]);
	}
	const twice = [...files].filter(([, places]) => places.length > 1);
	expect(files.size).toBeGreaterThan(500);
	expect(twice.map(([name, places]) => `${name}: ${places.join(', ')}`)).toEqual([]);
	// It reads all of src/lib.
}, 30_000);

test('an exported name is found in every kind of statement, and one that is only passed on is not', () => {
	const text = `
		export const a = 1, { b, c: [d] } = e;
		export async function* f() {}
		export class G {}
		export interface H {}
		export type I = string;
		export enum J {}
		export { k, l as m };
		export { n } from './n.ts';
		export type { O };
		const p = 1;
		function o() {}`;
	expect(namesOf(text).sort()).toEqual(['G', 'H', 'I', 'J', 'a', 'b', 'd', 'f', 'k', 'm']);
});

/** The names that a file gives to others; a type and a value of one name are one. */
function namesOf(text: string): string[] {
	const { statements } = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest);
	return [...new Set(statements.flatMap(exportedBy))];
}

function exportedBy(statement: ts.Statement): string[] {
	if (ts.isExportDeclaration(statement)) {
		const { exportClause: clause, moduleSpecifier, isTypeOnly } = statement;
		// What another file has and this one passes on keeps its one home.
		if (!clause || !ts.isNamedExports(clause) || moduleSpecifier || isTypeOnly) return [];
		return clause.elements.map(({ name }) => name.text);
	}
	const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
	if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
	if (ts.isVariableStatement(statement))
		return statement.declarationList.declarations.flatMap(({ name }) => boundBy(name));
	const { name } = statement as ts.DeclarationStatement;
	return name && ts.isIdentifier(name) ? [name.text] : [];
}

function boundBy(name: ts.BindingName): string[] {
	if (ts.isIdentifier(name)) return [name.text];
	return name.elements.flatMap((element) =>
		ts.isOmittedExpression(element) ? [] : boundBy(element.name)
	);
}
