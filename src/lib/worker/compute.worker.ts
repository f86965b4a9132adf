import { Desk } from './desk.ts';
import { asComputeError, Engine } from './engine.ts';
import { load } from './load.ts';
import type { Message, Request } from './protocol.ts';

const send = (message: Message): void => postMessage(message);

const desk = new Desk(new Engine(load, (status) => send({ type: 'status', status })));

onmessage = ({ data: { id, ...question } }: MessageEvent<Request>): void => {
	// Copied, not transferred: tfjs keeps the arrays that its data() returned.
	void desk.answer(question).then(
		(value) => send({ type: 'reply', id, value }),
		(error: unknown) => {
			const { code, message } = asComputeError(error);
			send({ type: 'error', id, code, sentence: message });
		}
	);
};
