import { numberFrom } from '#lib/components/parameters/parameter.ts';
import { MAX_LOG_SIGMA, MIN_LOG_SIGMA } from '#lib/components/guesses/log-sigma.ts';

/** What can be set where it stands alone. */
export const parameters = {
	logSigma: numberFrom(MIN_LOG_SIGMA, MAX_LOG_SIGMA, 0.2, 0.05),
	which: numberFrom(0, 11, 3)
};
