import { expect, test } from 'vitest';
import { shortcutOf } from '../../../src/routes/playground/shortcuts.ts';

const press = (key: string, held: object = {}) =>
	shortcutOf({
		key,
		defaultPrevented: false,
		isComposing: false,
		altKey: false,
		ctrlKey: false,
		metaKey: false,
		shiftKey: false,
		...held
	} as KeyboardEvent);

test('Ctrl or ⌘ with Enter draws, with Shift from another seed; Escape cancels', () => {
	expect(press('Enter', { ctrlKey: true })).toBe('draw');
	expect(press('Enter', { metaKey: true })).toBe('draw');
	expect(press('Enter', { ctrlKey: true, shiftKey: true })).toBe('reseed');
	expect(press('Escape')).toBe('cancel');
});

test('no letter, no bare Enter, and nothing that is being composed or was handled is a shortcut', () => {
	for (const key of ['d', 'Enter', ' ', 'ArrowLeft', 'Tab']) expect(press(key)).toBeUndefined();
	expect(press('Enter', { ctrlKey: true, isComposing: true })).toBeUndefined();
	expect(press('Escape', { defaultPrevented: true })).toBeUndefined();
	expect(press('Enter', { ctrlKey: true, altKey: true })).toBeUndefined();
});
