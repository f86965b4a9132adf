import { expect, test } from 'vitest';
import { preferredLanguage } from '../../../src/routes/preferred-language.ts';

test('the first language that a browser asks for and the site speaks is the preferred one', () => {
	expect(preferredLanguage(['fr-CA', 'de-AT', 'en'])).toBe('de');
	expect(preferredLanguage(['en-GB', 'de'])).toBe('en');
	expect(preferredLanguage(['ES-mx'])).toBe('es');
	expect(preferredLanguage(['fr', 'constructor', ''])).toBeUndefined();
	expect(preferredLanguage([])).toBeUndefined();
});
