import { createVitest, type TestSpecification } from 'vitest/node';
import { root } from '../root.mjs';

/** Runs some tests again and again, each time with one file's text replaced. */
export interface Tests {
	/** Whether any test fails; the first that fails is enough. */
	fail: (file: string, text: string) => Promise<boolean>;
	close: () => Promise<void>;
}

/** Leaves the files in the order they are given; Vitest's own puts the slowest first. */
class AsGiven {
	sort = async (files: TestSpecification[]) => files;
	shard = async (files: TestSpecification[]) => files;
}

/** The tests in Node whose paths match `include`. Throws where one fails as it is. */
export async function testsOf(include: string[]): Promise<Tests> {
	let replaced = { file: '', text: '' };
	const vitest = await createVitest(
		'test',
		{
			config: false,
			root,
			include,
			environment: 'node',
			isolate: false,
			pool: 'threads',
			fileParallelism: false,
			sequence: { sequencer: AsGiven },
			watch: false,
			bail: 1,
			// On a busy machine a slow test is not one that has noticed something.
			testTimeout: 60_000,
			reporters: [{}]
		},
		{
			plugins: [
				{
					name: 'replaced-file',
					enforce: 'pre',
					load: (id: string) => (id === replaced.file ? replaced.text : undefined)
				}
			]
		}
	);
	const run = async (specifications: TestSpecification[]) => {
		const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
		const failed = testModules.find((it) => !it.ok())?.moduleId;
		return { testModules, failed: failed ?? (unhandledErrors.length > 0 ? '' : undefined) };
	};
	const found = await vitest.globTestSpecifications();
	const first = await run(found);
	if (first.failed !== undefined) throw new Error('a test fails as the code is: mend that first');
	const milliseconds = new Map(
		first.testModules.map((it) => [it.moduleId, it.diagnostic().duration] as const)
	);
	const time = ({ moduleId }: TestSpecification) => milliseconds.get(moduleId) ?? 0;
	// The quickest first, but before them the file that noticed the fault before: the next is often its neighbour.
	let order = found.toSorted((a, b) => time(a) - time(b));
	return {
		async fail(file, text) {
			replaced = { file, text };
			vitest.invalidateFile(file);
			const { failed } = await run(order);
			order = order.toSorted(
				(a, b) => Number(b.moduleId === failed) - Number(a.moduleId === failed)
			);
			replaced = { file: '', text: '' };
			vitest.invalidateFile(file);
			return failed !== undefined;
		},
		close: () => vitest.close()
	};
}
