import { expect, it } from 'vitest';
import { CodedError, unforeseen } from '#lib/diffusion/coded-error.ts';

it('a coded error is its problem, and says it to those who debug', () => {
	const error = new CodedError({ code: 'tooMany', most: 3 });
	expect([error.code, error.problem, error.message]).toEqual([
		'tooMany',
		{ code: 'tooMany', most: 3 },
		'{"code":"tooMany","most":3}'
	]);
});

it('what nobody foresaw is told in the words it came with, an Error or not', () => {
	expect(unforeseen(new Error('device lost'))).toEqual({
		code: 'unforeseen',
		message: 'device lost'
	});
	expect(unforeseen({ message: 'device lost' }).message).toBe('device lost');
	expect(unforeseen({ reason: new Error('device lost') }).message).toBe('device lost');
	expect(unforeseen({ message: 5, reason: 'device lost' }).message).toBe('device lost');
	expect([{}, undefined, null].map((thrown) => unforeseen(thrown).message)).toEqual([
		'',
		'',
		'null'
	]);
	expect(unforeseen('device lost')).toEqual({ code: 'unforeseen', message: 'device lost' });
});
