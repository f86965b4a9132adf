/** The reader’s own sentence at the top of lesson 14 and at its end, in English. */
export const sentence = {
	label: 'A dog, and a sentence of your own about it',
	alt: 'A dog at sunset',
	caption: '“a dog at sunset”, seed 7',
	ask: 'Where did that dog come from? Say it in one sentence, as you’d say it to a friend.',
	kept: 'Kept on this device. You’ll meet it again at the end.',
	said: 'You wrote:',
	nothing: 'You haven’t written a sentence yet.',
	write: 'Go back and write one',
	guessed: 'Before lesson 1 you guessed:',
	ours: 'And this is how we’d say it:',
	model:
		'It was made from static. A network that had practised on many pictures said again and again what was noise, a short formula took some of that away, and the words “a dog at sunset” decided which way.'
};
