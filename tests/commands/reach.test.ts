import { expect, test } from 'vitest';
import { shell } from '../../scripts/lib/shell.mjs';

test('reach measures what visits transfer: who comes back fetches next to nothing', async () => {
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
});
