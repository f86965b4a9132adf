/**
 * The worker's entry, and nothing else: WebKit evaluates an entry again for every chunk that imports it, and what
 * it holds is then there twice. So nothing is here that another file could want; tests/e2e/bundle.test.ts looks.
 */
import './answer-page.ts';
