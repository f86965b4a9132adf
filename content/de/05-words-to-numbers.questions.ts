import type { Question } from '#lib/lesson/question.ts';
import { cosineAcross, cosineOf, nearOf, said } from '#lib/widgets/embedding-map/facts.ts';
import type { Embeddings } from '#lib/run/embeddings.svelte.ts';
import { wordOf } from '#lib/components/embeddings/vector-format.ts';

type Known = Pick<Embeddings, 'table' | 'reading'>;

export const opening: Question = {
	id: 'where-from',
	ask: 'Für das Netz ist das Wort „dog“ (Hund) eine Liste von Zahlen. Woher kommen diese Zahlen?',
	options: [
		{
			say: 'Jemand hat aufgeschrieben, was ein Hund ist: vier Beine, Fell, bellt',
			because:
				'Niemand hat ein Formular ausgefüllt. Man würde nie fertig, und niemand wüsste, wie viel „Fell“ richtig ist. Die Zahlen waren zuerst zufällig, und das Training hat sie verändert, bis sie beim Erraten von Bildern halfen.'
		},
		{
			say: 'Aus Würfen, im Training Stück für Stück verändert',
			right: true,
			because:
				'Am Anfang bekam jedes Wort zufällige Zahlen. Immer wenn eine Bildunterschrift unter einem Bild stand, wurden ihre Zahlen so verstellt, dass das Netz sie besser brauchen konnte. Niemand hat je gesagt, was ein Hund ist.'
		},
		{
			say: 'Aus den Buchstaben d, o und g, von denen jeder eine Zahl hat',
			because:
				'Die Buchstaben spielen keine Rolle. Ein ganzes Wort ist ein Token, und ein Token ist ein Platz in einer Liste. „dog“ und „dig“ müssen also nichts gemeinsam haben. Das ist einer der Gründe, warum viele Modelle von 2021 bis 2023 nicht schreiben konnten.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'same-numbers',
		figure: 'map',
		ask: 'Nach dem Training sind die Zahlen zweier Wörter fast gleich. Was verrät dir das?',
		options: [
			{
				say: 'Jemand hat dem Modell gesagt, dass sie dasselbe bedeuten',
				because:
					'Du denkst an ein Wörterbuch. Das Modell bekam nie eine Liste gleichbedeutender Wörter oder sonst etwas über Wörter. Es sah Bildunterschriften und Bilder, und das ist alles.'
			},
			{
				say: 'Sie werden fast gleich geschrieben, wie „cat“ und „cap“',
				because:
					'Die Schreibweise sehen wir. Ein Token ist nur ein Platz in einer Liste, das Netz bekommt die Buchstaben also nie und kann sich nicht nach ihnen richten.'
			},
			{
				say: 'Bildunterschriften gebrauchten sie für dieselbe Art von Bildern',
				right: true,
				because:
					'Gebrauch ist alles, was es je gesehen hat. Wörter, die unter denselben Bildern stehen können, dürfen ruhig dieselben Zahlen haben. Das gilt auch für Wörter, die nur zusammen auftreten, denn „bedeutet dasselbe“ und „wird immer vom selben gesagt“ kann das Modell nicht unterscheiden.'
			}
		]
	},
	{
		id: 'too-long',
		figure: 'strip',
		ask: 'Hier schreibst du einen Prompt aus vierzig Wörtern. Was wird aus den letzten?',
		options: [
			{
				say: 'Sie zählen zum Ende hin immer weniger',
				because:
					'Es ist kein Abhang, es ist eine Kante. Hier gibt es 24 Plätze, und was danach kommt, wird überhaupt nicht gelesen.'
			},
			{
				say: 'Sie werden abgeschnitten, und das Netz sieht sie nie',
				right: true,
				because:
					'Es gibt 24 Plätze, einen davon für das Startzeichen, und der Rest wird vor deinen Augen durchgestrichen. Auch viele große Modelle haben so eine Kante. Sie liegt nur weiter weg, und nicht alle Programme sagen es dir.'
			},
			{
				say: 'Der ganze Prompt wird in eine feste Menge von Zahlen gepresst',
				because:
					'So würde man einen Text zusammenfassen. Aber hier wird nichts gepresst. Jedes Token behält seine eigene Liste von Zahlen, und für Tokens gibt es nur 24 Plätze.'
			}
		]
	}
];

/** Which word the encoder puts nearest to `cat`, beside one that is spelled alike and one of a kind. */
export function nearestToCat(known: Known): Question | undefined {
	const nearest = nearOf(known, 'cat', 'inSentence', 1)[0]?.token;
	if (!nearest) return undefined;
	const others = ['cap', 'dog', 'lion'].filter((token) => token !== nearest).slice(0, 2);
	const of = (token: string) =>
		`${wordOf(token)} ${said(cosineOf(known, ['cat', token], 'inSentence'))}`;
	const cosines = [nearest, ...others].map(of).join(', ');
	const why: Record<string, string> = {
		cap: 'Das richtet sich nach den Buchstaben, und die sieht das Netz nie.',
		dog: 'Das richtet sich nach dem, was wir über Haustiere wissen. Aber ein Hund und eine Katze stehen selten unter demselben Bild.',
		lion: 'Das richtet sich nach dem, was wir über Tiere wissen. Aber keine Bildunterschrift nannte je einen Löwen eine Katze.'
	};
	const option = (token: string) => ({
		say: wordOf(token),
		because: `${why[token] ?? 'Die Bildunterschriften gebrauchten diese beiden Wörter für dieselben Bilder.'} Die Kosinuswerte hier sind: ${cosines}.`
	});
	return {
		id: 'nearest-to-cat',
		ask: 'Welches dieser Wörter liegt in diesem Modell nach dem Encoder am nächsten bei „cat“ (Katze)?',
		options: [option(others[0]!), { ...option(nearest), right: true }, option(others[1]!)]
	};
}

/** Which of three changes to a sentence moves the numbers of its apple most. */
export function mostMoved(known: Known): Question | undefined {
	const here = 'a red apple on a wooden table';
	const changes = [
		{
			say: 'Eine andere Farbe: a green apple on a wooden table',
			to: 'a green apple on a wooden table'
		},
		{ say: 'Eine andere Szene: an apple at night', to: 'an apple at night' },
		{
			say: 'Eine andere Reihenfolge: a wooden table and a red apple',
			to: 'a wooden table and a red apple'
		}
	].map(({ say, to }) => ({ say, cosine: cosineAcross(known, 'apple', [here, to]) }));
	const cosines = changes.map(({ cosine }) => cosine ?? NaN);
	const least = Math.min(...cosines);
	if (Number.isNaN(least)) return undefined;
	const told = changes.map(({ say, cosine }) => `${said(cosine)} für ${lower(say)}`).join('; ');
	return {
		id: 'most-moved',
		ask: `Geh von „${here}“ aus und ändere es. Nach welcher Änderung gleichen die Zahlen von „apple“ (Apfel) am wenigsten dem, was sie waren?`,
		options: changes.map(({ say, cosine }) => ({
			say,
			because: `Die Kosinuswerte sind ${told}. Je niedriger, desto mehr hat es sich bewegt. ${cosine === least ? 'Worauf es diesem Encoder ankommt, ist nicht immer das, worauf es uns ankommt.' : 'Für uns ändert das den Apfel mehr, aber der Encoder richtet sich nach dem, was er im Training brauchen konnte.'}`,
			...(cosine === least && { right: true as const })
		}))
	};
}

const lower = (text: string): string => text[0]!.toLowerCase() + text.slice(1);
