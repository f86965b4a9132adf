/**
 * Keeps what a lesson shows but no script need hold: number i of the lesson called `name` goes into
 * `inserts`, with its address, data-insert="name/i", and `{@html inserts[i]}` into the lesson.
 * @param {string} name @param {string[]} inserts @returns {(html: string) => string}
 */
export const inserting = (name, inserts) => (html) => {
	const address = `data-insert="${name}/${inserts.length}"`;
	const place = `{@html inserts[${inserts.length}]}`;
	inserts.push(html.replace(/^<\w+/, (tag) => `${tag} ${address}`));
	return place;
};
