/** An option that does not exist, has no value, or goes with no other that was given. */
export class UsageError extends Error {
	override name = 'UsageError';
}
