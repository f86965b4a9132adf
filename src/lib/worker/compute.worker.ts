import { Desk } from './desk.ts';
import { asComputeError, Engine } from './engine.ts';
import { LabDesk } from './lab-desk.ts';
import { machine } from './lab-machine.ts';
import type { LabMessage, LabRequest } from './lab-protocol.ts';
import { load } from './load.ts';
import type { Message, Request } from './protocol.ts';

const send = (message: Message | LabMessage): void => postMessage(message);

const desk = new Desk(new Engine(load, (status) => send({ type: 'status', status })));
const lab = new LabDesk(machine);

onmessage = ({ data: { id, ...question } }: MessageEvent<Request | LabRequest>): void => {
	const answer = question.type === 'lab' ? lab.answer(question.lab) : desk.answer(question);
	// Copied, not transferred: tfjs keeps the arrays that its data() returned.
	void answer.then(
		(value) => send({ type: 'reply', id, value } as Message | LabMessage),
		(error: unknown) => {
			const { code, message } = asComputeError(error);
			send({ type: 'error', id, code, sentence: message });
		}
	);
};
