import { patientFetch } from '#lib/waiting/patient-fetch.ts';
import { StoredError, type StoredThing } from '#lib/recording/stored-error.ts';

/** What is stored at an address. Throws StoredError. */
export async function fetched(url: string, what: StoredThing): Promise<ArrayBuffer> {
	let status: number | undefined;
	try {
		const response = await patientFetch(url);
		if (response.ok) return await response.arrayBuffer();
		status = response.status;
	} catch {
		// Nothing came, or not all of it.
	}
	throw new StoredError({ code: 'notFetched', what, status });
}
