import type { Claim } from '../en/claims.ts';
import { laterClaims } from './later-claims.ts';

export type { Claim, HowTrue } from '../en/claims.ts';

/** What people say about image generators, in German; docs of each row: the ledger of claims, by number. */
export const claims: readonly Claim[] = [
	{
		id: 'glued',
		say: 'Es schneidet Bilder aus einer Datenbank aus und klebt die Stücke zusammen.',
		is: 'false',
		because:
			'Es gibt keine Datenbank, aus der man schneiden könnte. Das Modell ist eine Datei voller Zahlen, und jedes Bild beginnt als Rauschen.',
		lesson: 'not-a-collage'
	},
	{
		id: 'never-copies',
		say: 'Ein Bild, das es macht, kann keine Kopie eines Bildes sein, mit dem es trainiert wurde.',
		is: 'false',
		because:
			'Meistens ist es neu. Aber Bilder, die im Training immer wieder vorkamen, hat man aus großen Modellen wieder herausgeholt, fast Punkt für Punkt.',
		lesson: 'not-a-collage'
	},
	{
		id: 'works-offline',
		say: 'Ein kleines Modell kann auch ohne WLAN zeichnen.',
		is: 'true',
		because:
			'Es braucht nur seine Datei voller Zahlen. Das auf dieser Seite zeichnet auf deinem eigenen Gerät.',
		lesson: 'not-a-collage'
	},
	{
		id: 'jigsaw',
		say: 'Im Training wird ein Bild in Stücke zerlegt, und die Stücke werden vertauscht.',
		is: 'false',
		because:
			'Kein Punkt bewegt sich je. Das Bild wird an Ort und Stelle blasser, und Rauschen kommt dazu, bis nichts anderes übrig ist.',
		lesson: 'adding-noise'
	},
	{
		id: 'notes',
		say: 'Es merkt sich, wie jedes Bild zerlegt wurde, damit es das Bild wieder zusammensetzen kann.',
		is: 'false',
		because:
			'Es gibt keine Notizen. Unter starkem Rauschen wären viele Bilder möglich, und was es sagt, ist ihr Durchschnitt.',
		lesson: 'learning-to-denoise'
	},
	{
		id: 'whole-noise',
		say: 'Für jeden Schritt lernt es das bisschen Rauschen, das genau dort dazukam.',
		is: 'false',
		because:
			'Es bekommt ein verrauschtes Bild gezeigt und wird nach dem ganzen Rauschen darin gefragt. Schritte gibt es im Training überhaupt nicht.',
		lesson: 'learning-to-denoise'
	},
	{
		id: 'blur-first',
		say: 'Seine erste Schätzung des fertigen Bildes ist verschwommen.',
		is: 'true',
		because:
			'Aus reinem Rauschen könnte jedes Bild werden. Die beste einzelne Schätzung ist der Durchschnitt von allen, und Durchschnitte sind verschwommen.',
		lesson: 'learning-to-denoise'
	},
	{
		id: 'next-picture',
		say: 'Das Netz zeichnet das nächste, etwas klarere Bild.',
		is: 'false',
		because:
			'Das Netz sagt nur, welcher Teil Rauschen ist. Eine kurze Formel, der Sampler, rechnet daraus das nächste Bild aus.',
		lesson: 'static-to-picture'
	},
	{
		id: 'only-removes',
		say: 'Jeder Schritt nimmt nur Rauschen weg.',
		is: 'partly',
		because:
			'Manche Sampler machen es so. Der älteste nimmt bei jedem Schritt zu viel weg und gibt dann eine Prise frisches Rauschen dazu.',
		lesson: 'static-to-picture'
	},
	{
		id: 'seed',
		say: 'Dieselben Wörter mit anderem Rauschen ergeben ein anderes Bild.',
		is: 'true',
		because:
			'Deine Wörter sagen, was gezeichnet wird. Alles, was sie offenlassen, entscheidet das Rauschbild, und der Startwert steht für das Rauschbild.',
		lesson: 'static-to-picture'
	},
	{
		id: 'thousand',
		say: 'Ein Modell, das mit tausend Rauschstärken trainiert wurde, braucht tausend Schritte.',
		is: 'false',
		because:
			'Das Training legt nur fest, welche Stärken es kennt. Wie oft du anhältst, entscheidest du.',
		lesson: 'static-to-picture'
	},
	{
		id: 'one-list',
		say: 'Aus deinem Prompt wird eine Liste von Zahlen.',
		is: 'partly',
		because:
			'Es wird eine Liste für jedes Token daraus, und jede hängt von den Wörtern ringsum ab. Manche Modelle fügen eine Liste für das Ganze hinzu.',
		lesson: 'words-to-numbers'
	},
	{
		id: 'dictionary',
		say: 'Es hat ein Wörterbuch mit einem Bild zu jedem Wort.',
		is: 'false',
		because:
			'Ein Wort ist ein Platz unter anderen Wörtern. Was es mit einem Bild macht, hängt vom Bild ab, vom Schritt und von den anderen Wörtern.',
		lesson: 'words-to-numbers'
	},
	{
		id: 'longer-stronger',
		say: 'Je länger dein Prompt, desto stärker folgt ihm jeder Schritt.',
		is: 'false',
		because:
			'Wie stark, ist eine eigene Zahl, die Führung. Sie ist für ein Wort dieselbe wie für zwanzig.',
		lesson: 'words-steer-pictures'
	},
	{
		id: 'bottleneck',
		say: 'Deine Wörter wirken an einer Stelle: in der Mitte des Netzes.',
		is: 'false',
		because:
			'Kästchen des Bildes sehen in mehreren Schichten auf die Wörter, und bei jedem Schritt von Neuem.',
		lesson: 'words-steer-pictures'
	},
	{
		id: 'merge',
		say: 'Wenn es einen roten Apfel und ein blaues Auto zeichnen kann, dann auch beides in einem Bild.',
		is: 'partly',
		because:
			'Meistens. Aber Farben tauschen die Plätze, Dinge verschmelzen, und „on“ (auf) oder „under“ (unter) bedeuten oft gar nichts.',
		lesson: 'words-steer-pictures'
	},
	{
		id: 'seconds',
		say: 'Es wird immer mehrere Sekunden dauern. So funktioniert das Verfahren eben.',
		is: 'false',
		because:
			'Seit 2023 gibt es Modelle, die einen einzigen Schritt brauchen. Unseres hat einen Schüler, der das kann.',
		lesson: 'choosing-a-path'
	},
	{
		id: 'style',
		say: 'Der Sampler bestimmt den Stil des Bildes.',
		is: 'false',
		because:
			'Mit genug Schritten enden Sampler ohne Würfel alle beim selben Bild. Sie unterscheiden sich darin, wie schnell sie dort sind.',
		lesson: 'choosing-a-path'
	},
	{
		id: 'one-part',
		say: 'Es kann einen Teil eines Bildes ändern und jeden anderen Punkt lassen, wie er ist.',
		is: 'true',
		because:
			'Genau das macht eine Maske: Bei jedem Schritt werden die alten Punkte wieder eingesetzt. Das wurde schon 2015 gezeigt. Schwierig ist der Rand.',
		lesson: 'changing-a-picture'
	},
	{
		id: 'famous',
		say: 'Es kann dich oder deinen Hund nicht zeichnen, außer einer von euch ist berühmt.',
		is: 'false',
		because: 'Drei bis fünf Fotos und ein wenig weiteres Training genügen, und das seit 2022.',
		lesson: 'changing-a-picture'
	},
	{
		id: 'film',
		say: 'Filme entstehen Bild für Bild, nur sehr schnell.',
		is: 'false',
		because:
			'Dann würden sie flackern. Seit 2022 klären Videomodelle einen ganzen Block Rauschen auf einmal, alle Bilder gemeinsam.',
		lesson: 'changing-a-picture'
	},
	{
		id: 'all-static',
		say: 'Bildgeneratoren fangen mit Rauschen an.',
		is: 'partly',
		because:
			'Die meisten. Der in ChatGPT schreibt seine Bilder seit März 2025 Stück für Stück, so wie ein Sprachmodell Text schreibt.',
		lesson: 'changing-a-picture'
	},
	{
		id: 'one-dot',
		say: 'Schilder sind falsch geschrieben, weil ein einziger falscher Punkt aus einem E ein F macht.',
		is: 'false',
		because:
			'Der unterste Strich eines E besteht aus vielen Punkten. Die meisten Modelle sehen nie, wie ein Wort geschrieben wird, und jeder Buchstabe ist eine neue Gelegenheit, danebenzugreifen.',
		lesson: 'where-it-breaks'
	},
	{
		id: 'rare',
		say: 'Was im Training selten vorkam, gelingt schlecht.',
		is: 'partly',
		because:
			'Meistens stimmt das. Aber unserem Modell wurden drei seltene Dinge etwa gleich oft gezeigt. Eins davon zeichnet es gut und die anderen gar nicht.',
		lesson: 'where-it-breaks'
	},
	{
		id: 'new-combination',
		say: 'Es kann nur zeichnen, was es in genau dieser Zusammenstellung gesehen hat.',
		is: 'false',
		because:
			'Unser Modell hat nie einen Panda im Schnee gesehen, und es zeichnet einen. Dinge und Orte lassen sich neu zusammenstellen.',
		lesson: 'where-it-breaks'
	},
	...laterClaims
];
