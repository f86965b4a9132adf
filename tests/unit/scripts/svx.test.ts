import { expect, test } from 'vitest';
import { scriptsOf } from '../../../scripts/lib/svx.mjs';

test('a lesson’s script is found, on the lines it has in the lesson', () => {
	const lesson =
		'---\ntitle: Noise\n---\n\n<script lang="ts">\n\tlet t = 0;\n</script>\n\n# Noise\n';
	const [script] = scriptsOf(lesson);
	expect(script?.text.split('\n')[5]).toBe('\tlet t = 0;');
});

test('a lesson without a script has none', () => {
	expect(scriptsOf('# Noise\n')).toEqual([]);
});
