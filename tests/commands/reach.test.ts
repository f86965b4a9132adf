import { expect, test } from 'vitest';
import { shell } from '../../scripts/lib/shell.mjs';

test('reach measures what visits transfer, and what the server bears: who comes back fetches next to nothing', async () => {
	const { ok, output } = await shell('npm run --silent reach');
	expect(ok, output).toBe(true);
	const each = [
		...output.matchAll(/^\| one who [^|]+\| ([\d.]+) (bytes|kB|MB), (\d+) requests?/gm)
	].map(([, size, unit, requests]) => ({
		bytes: Number(size) * { bytes: 1, kB: 1e3, MB: 1e6 }[unit!]!,
		requests: Number(requests)
	}));
	expect(each).toHaveLength(5);
	const [, home, , staying, again] = each;
	expect(staying!.requests).toBeGreaterThan(home!.requests);
	expect(again!.bytes).toBeLessThan(home!.bytes / 2);

	const loads = [...output.matchAll(/^\| `[^|]+\| (\d+) +\| [^|]+ ms +\| (\d+)/gm)];
	expect(loads).toHaveLength(3);
	for (const [, perSecond, failed] of loads) {
		expect(Number(perSecond)).toBeGreaterThan(30);
		expect(failed).toBe('0');
	}
});
