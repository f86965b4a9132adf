import type { BenchTask } from '#lib/bench/bench-task.ts';
import { ComputeService } from './compute-service.ts';
import { computeProblemOf } from './compute-error.ts';
import { liveByLock, type AliveMessage } from './lifeline.ts';
import { ModelHost } from './model-host.ts';
import { TrainingService } from './training-service.ts';
import { startTrainingBackend } from './training-backend.ts';
import type { BenchMessage, BenchRequest } from './bench-client.ts';
import type { TrainingMessage, TrainingRequest } from './training-protocol.ts';
import { loadOnBackend } from './model-loader.ts';
import type { ComputeMessage, ComputeRequest } from './protocol.ts';

const send = (message: ComputeMessage | TrainingMessage | BenchMessage | AliveMessage): void =>
	postMessage(message);

const pictures = new ComputeService(
	new ModelHost(loadOnBackend, (status) => send({ type: 'status', status }))
);
const training = new TrainingService(startTrainingBackend);

onmessage = ({
	data: { id, ...question }
}: MessageEvent<ComputeRequest | TrainingRequest | BenchRequest>): void => {
	const answer =
		question.type === 'lab'
			? training.answer(question.lab)
			: question.type === 'bench'
				? measured(question.task)
				: pictures.answer(question);
	// Copied, not transferred: tfjs keeps the arrays that its data() returned.
	void answer.then(
		(value) =>
			send({ type: 'reply', id, value } as ComputeMessage | TrainingMessage | BenchMessage),
		(error: unknown) => send({ type: 'error', id, problem: computeProblemOf(error) })
	);
};

/** Fetched by who measures this machine. */
const measured = async (task: BenchTask) => (await import('#lib/bench/measure.ts')).measure(task);

liveByLock(send);
