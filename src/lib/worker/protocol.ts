import type { Frame } from '#lib/diffusion/sampler.ts';
import type { SkippedBackend } from '#lib/model/backend-error.ts';
import type { EncodedPrompt, EmbeddingTable } from '#lib/pipeline/encode-prompts.ts';
import type { SampleOptions } from '#lib/pipeline/sample.ts';
import type { Picture, RoundTrip } from '#lib/pipeline/shorthand.ts';
import type { Teaching, TeachingStep } from '#lib/teaching/teach.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import type { ComputeProblem } from './compute-error.ts';

export type Backend = 'webgpu' | 'wasm' | 'cpu';
/** What the reader asked for: one backend, or the first that computes correctly. */
type BackendChoice = Backend | 'auto';
/** That, or what was asked for on an earlier page or in an earlier visit. */
export type BackendWish = BackendChoice | 'kept';

/** Which backend computes, and why not another. */
export interface BackendReport {
	backend: Backend;
	/** The adapter, or the number of threads. */
	detail: string;
	/** Those that come before it, each with the reason why it does not run. */
	skipped: SkippedBackend[];
	/** What was asked for, now or before. */
	chosen: BackendChoice;
}

/** Where the worker stands with the model. */
export type EngineStatus =
	| { kind: 'idle' }
	/** The worker's code is on its way. */
	| { kind: 'starting' }
	/** Bytes of the model's file, so far and in all. */
	| { kind: 'loading'; loaded: number; total: number }
	/** The backend is being started and checked against a stored answer. */
	| { kind: 'checking'; backend: Backend }
	| { kind: 'ready'; report: BackendReport }
	| { kind: 'failed'; problem: ComputeProblem };

/** tfjs' own count of what it holds. */
export interface MemoryInUse {
	tensors: number;
	bytes: number;
}

/** What the page asks; `run` numbers the requests for a picture, the highest is the one that counts. */
export type ComputeQuery =
	| { type: 'load'; choice: BackendWish }
	| { type: 'start'; run: number; recipe: Recipe; options?: SampleOptions }
	| { type: 'next'; run: number }
	| { type: 'stop'; run: number }
	| { type: 'guess'; prompt: string; x: Float32Array; alphaBar: number }
	| { type: 'finish'; prompt: string; x: Float32Array }
	| { type: 'shorthand'; times: number; picture: Picture }
	/** A teaching begins, in the place of one that was there; then it takes an update a request. */
	| { type: 'teach'; lesson: number; teaching: Teaching }
	| { type: 'teach-on'; lesson: number }
	| { type: 'teach-end'; lesson: number }
	| { type: 'words'; prompts: string[] }
	| { type: 'table' }
	| { type: 'memory' };

/** What each question is answered with. */
export interface ComputeAnswers {
	load: BackendReport;
	start: undefined;
	/** Undefined after the last step. */
	next: Frame | undefined;
	stop: undefined;
	/** x̂₀ */
	guess: Float32Array;
	/** Four times as many pixels a side. */
	finish: Float32Array;
	shorthand: RoundTrip;
	/** One a prompt. */
	teach: undefined;
	/** Undefined after the last update. */
	'teach-on': TeachingStep | undefined;
	'teach-end': undefined;
	words: EncodedPrompt[];
	table: EmbeddingTable;
	memory: MemoryInUse;
}

export type ComputeRequest = ComputeQuery & { id: number };

/** Every request has one reply with its id; the status comes whenever it changes. */
export type ComputeMessage =
	| { type: 'reply'; id: number; value: ComputeAnswers[ComputeQuery['type']] }
	| { type: 'error'; id: number; problem: ComputeProblem }
	| StatusMessage;

export interface StatusMessage {
	type: 'status';
	status: EngineStatus;
}
