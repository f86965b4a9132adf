import { findProgram } from './find-program.mjs';

/** Firefox's program: what FIREFOX_PATH says, else one on PATH. Throws when FIREFOX_PATH names no file. */
export const findFirefox = () => findProgram('FIREFOX_PATH', ['firefox-esr', 'firefox']);
