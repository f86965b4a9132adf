import ts from 'typescript';

/** One small fault in a file: its characters from `start` to `end` become `replacement`. */
export interface Mutant {
	/** Counts from 1. */
	line: number;
	start: number;
	end: number;
	replacement: string;
}

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
	'+': ['-'],
	'-': ['+'],
	'*': ['/'],
	'/': ['*'],
	'**': ['*'],
	'%': ['*'],
	'<': ['<=', '>'],
	'<=': ['<', '>'],
	'>': ['>=', '<'],
	'>=': ['>', '<'],
	'===': ['!=='],
	'!==': ['==='],
	'&&': ['||'],
	'||': ['&&'],
	'+=': ['-='],
	'-=': ['+='],
	'*=': ['/=']
};

const FUNCTIONS: Readonly<Record<string, string>> = {
	max: 'min',
	min: 'max',
	floor: 'ceil',
	ceil: 'floor',
	round: 'floor',
	sin: 'cos',
	cos: 'sin',
	every: 'some',
	some: 'every'
};

/**
 * Every small fault that can be made in a file: another operator, a number or a condition that is off, a term that is
 * left out. Not in what a `throw` says, in types, nor in the head of a `for`, which might then never end.
 */
export function mutantsOf(name: string, text: string): Mutant[] {
	const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
	const mutants: Mutant[] = [];
	const add = (node: ts.Node, replacement: string) => {
		const start = node.getStart(source);
		const { line } = source.getLineAndCharacterOfPosition(start);
		mutants.push({ line: line + 1, start, end: node.end, replacement });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isThrowStatement(node) || ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
		if (ts.isForStatement(node)) return visit(node.statement);
		faultsOf(node, add);
		ts.forEachChild(node, visit);
	};
	visit(source);
	return mutants;
}

type Add = (node: ts.Node, replacement: string) => void;

function faultsOf(node: ts.Node, add: Add): void {
	if (ts.isBinaryExpression(node)) {
		for (const other of OPERATORS[node.operatorToken.getText()] ?? [])
			add(node.operatorToken, other);
	} else if (ts.isNumericLiteral(node)) {
		add(node, `(${node.getText()} + 1)`);
		if (Number(node.text) !== 0 && Number(node.text) !== 1) add(node, `(${node.getText()} * 0.9)`);
		if (Number(node.text) === 1) add(node, '0');
	} else if (ts.isConditionalExpression(node)) {
		conditionsOf(node.condition, add);
	} else if (ts.isIfStatement(node)) {
		conditionsOf(node.expression, add);
	} else if (ts.isPrefixUnaryExpression(node)) {
		if (/^[-!]$/.test(ts.tokenToString(node.operator) ?? ''))
			add(node, `(${node.operand.getText()})`);
	} else if (ts.isPropertyAccessExpression(node)) {
		const other = FUNCTIONS[node.name.text];
		if (other && ts.isCallExpression(node.parent)) add(node.name, other);
		if (node.getText() === 'Math.sqrt') add(node, 'Number');
	} else if (ts.isCallExpression(node) && node.expression.getText() === 'combine') {
		termsOf(node, add);
	}
}

function conditionsOf(condition: ts.Expression, add: Add): void {
	add(condition, 'true');
	add(condition, 'false');
}

/** A weighed sum without one of its terms; its vector stays, so that the length does. */
function termsOf(call: ts.CallExpression, add: Add): void {
	for (const term of call.arguments) {
		if (ts.isArrayLiteralExpression(term)) add(term.elements[0]!, '0');
	}
}
