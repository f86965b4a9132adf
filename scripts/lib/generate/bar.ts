import type { WriteStream } from 'node:tty';

const WIDTH = 30;

/** A bar on one line of a terminal; nothing where the output is not one. */
export function bar(
	stream: WriteStream,
	of: number
): { show: (done: number) => void; end: () => void } {
	if (!stream.isTTY) return { show: () => undefined, end: () => undefined };
	const started = performance.now();
	return {
		show(done) {
			const filled = Math.round((done / of) * WIDTH);
			const seconds = (performance.now() - started) / 1000;
			const left = done > 0 ? `${((seconds / done) * (of - done)).toFixed(0)} s left` : '';
			const blocks = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
			stream.write(`\r${blocks} step ${done} of ${of} ${left}\u001b[K`);
		},
		end: () => void stream.write('\r\u001b[K')
	};
}
