import { Desk } from './compute-service.ts';
import { asComputeError, Engine } from './model-host.ts';
import { LabDesk } from './training-service.ts';
import { machine } from './training-backend.ts';
import type { LabMessage, LabRequest } from './training-protocol.ts';
import { load } from './model-loader.ts';
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
