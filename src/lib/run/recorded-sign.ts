import sign from '#site-model/recorded/sign-ddim.json';
import guesses from '#site-model/recorded/sign-ddim.bin?url';
import { recordedRun } from './recorded-run.ts';

/** A sign with a word that training never showed. */
export const recordedSign = { sign: recordedRun(sign, guesses) };
