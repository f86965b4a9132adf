import type { Question } from '#lib/lesson/question.ts';

export const opening: Question = {
	id: 'which-habit',
	ask: 'Du verlangst von unserem kleinen Modell ein Bild. Welche dieser Gewohnheiten bringt dir am häufigsten, was du willst?',
	options: [
		{
			say: 'Mit „masterpiece, best quality“ (Meisterwerk, beste Qualität) zu enden',
			because:
				'Hier ändert das nichts, nicht einen einzigen Punkt. Diese Wörter hat das Modell nie gelernt, also bleiben sie weg. Große Modelle haben manche davon gelernt, und dort ziehen sie das Bild zu einem bestimmten glatten Aussehen hin.'
		},
		{
			say: 'Die Farbe zu sagen, die du im Sinn hast',
			right: true,
			because:
				'Was du nicht sagst, entscheiden die Würfel. Es gibt sieben Farben; behältst du deine für dich, bekommst du sie also etwa in einem von sieben Fällen. Sag sie, und du bekommst sie fast immer.'
		},
		{
			say: 'Das wichtigste Wort drei Mal zu sagen',
			because:
				'Es fühlt sich an, als spräche man lauter. Aber das Modell hat an Bildunterschriften gelernt, die alles ein Mal nennen, und ein Wort, das drei Mal kommt, sagt ihm nichts Neues.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'same-again',
		lesson: 'static-to-picture',
		figure: 'seeds',
		ask: 'Eine Freundin öffnet nächste Woche diese Seite, mit deinen Wörtern, deinem Startwert und deinen Einstellungen. Was sieht sie?',
		options: [
			{
				say: 'Dein Bild',
				right: true,
				because:
					'Der Startwert steht für das Rauschbild, und alles danach ist Rechnen. Dieselbe Rechnung hat auch am Dienstag dasselbe Ergebnis.'
			},
			{
				say: 'Ein anderes Bild, denn der Zufall entscheidet',
				because:
					'Der Zufall war aufgebraucht, als der Startwert gewählt war. Von da an kommen dieselben Zahlen heraus, auch nächste Woche.'
			},
			{
				say: 'Ein besseres, weil es von jedem Bild lernt',
				because:
					'Seine Zahlen ändern sich nicht, wenn du es benutzt. Nichts, was du hier zeichnest, und nichts, was sie tut, bringt ihm etwas bei.'
			}
		]
	},
	{
		id: 'what-seed-holds',
		lesson: 'static-to-picture',
		figure: 'seeds',
		ask: 'Was ist der Startwert 7?',
		options: [
			{
				say: 'Das siebte der Bilder, die im Modell gespeichert sind',
				because:
					'Es sind keine Bilder gespeichert. Änderst du ein Wort und behältst den Startwert, kommt etwas anderes heraus.'
			},
			{
				say: 'Die Zahl, aus der das Rauschbild berechnet wird',
				right: true,
				because:
					'Er legt fest, womit jeder Punkt beginnt, und sonst nichts. Mit anderen Wörtern führt dasselbe Rauschbild woandershin.'
			},
			{
				say: 'Ein Stil: Alle Bilder mit Startwert 7 sehen verwandt aus',
				because:
					'Sie beginnen gleich, also kann die Aufteilung ähnlich sein. Aber Stil kommt von deinen Wörtern und vom Training.'
			}
		]
	},
	{
		id: 'what-training-marks',
		lesson: 'learning-to-denoise',
		figure: 'game',
		ask: 'Im Training sieht das Netz einen verrauschten Hund und gibt eine Antwort. Womit wird die Antwort verglichen?',
		options: [
			{
				say: 'Mit dem Rauschen, das wirklich hineingemischt wurde',
				right: true,
				because:
					'Das ist bekannt, denn das Programm hat es eben erst hineingemischt. Punkt für Punkt werden beide verglichen, und die Fehler werden quadriert und gemittelt.'
			},
			{
				say: 'Mit einer Regel, etwa „Hunde haben vier Beine“',
				because:
					'Niemand hat Regeln aufgeschrieben. Was es über Beine weiß, hat es herausgefunden, weil es beim Erraten von Rauschen hilft.'
			},
			{
				say: 'Damit, wie Leuten das fertige Bild gefiel',
				because:
					'Das kommt später, wenn überhaupt: Manche Hersteller stimmen ein fertiges Modell auf das ab, was den Leuten gefällt. Das Training selbst vergleicht Zahlen.'
			}
		]
	},
	{
		id: 'why-blurred',
		lesson: 'learning-to-denoise',
		figure: 'best',
		ask: 'Aus reinem Rauschen ist das erste Schätzbild ein bräunlicher Fleck. Warum rät das Netz nicht etwas Scharfes?',
		options: [
			{
				say: 'Es ist nicht lange genug trainiert',
				because:
					'Mehr Training hilft nicht. Selbst wer jedes Bild auswendig wüsste, müsste hier mit einem Fleck antworten.'
			},
			{
				say: 'Es hebt sich die Einzelheiten absichtlich für später auf',
				because:
					'Es hat keinen Plan und merkt sich zwischen den Schritten nichts. Bei jedem Schritt gibt es die beste Antwort, die es kann.'
			},
			{
				say: 'Noch ist jedes Bild möglich, und es antwortet mit ihrem Durchschnitt',
				right: true,
				because:
					'Eine scharfe Schätzung läge meist weit daneben. Der Durchschnitt liegt nie weit daneben, und Durchschnitte sind verschwommen.'
			}
		]
	},
	{
		id: 'unknown-word',
		lesson: 'words-to-numbers',
		figure: 'strip',
		ask: 'Du verlangst von unserem Modell „a hound at sunset“ (einen Jagdhund bei Sonnenuntergang). Es kennt das Wort „dog“ (Hund), hat „hound“ aber nie gesehen. Was geschieht?',
		options: [
			{
				say: 'Es zeichnet einen Hund, weil beide etwa dasselbe bedeuten',
				because:
					'Große Modelle täten das, denn sie haben beide Wörter in derselben Gesellschaft gelesen. Diesem hier ist „hound“ nie begegnet, also hat das Wort keine Zahlen.'
			},
			{
				say: 'Es zeichnet irgendetwas bei Sonnenuntergang',
				right: true,
				because:
					'Das Wort bleibt weg, und übrig ist „a … at sunset“. Was dort steht, entscheiden die Würfel.'
			},
			{
				say: 'Es schlägt das Wort nach',
				because:
					'Es gibt nichts, worin es nachschlagen könnte. Es arbeitet ohne WLAN, und mehr als seine eigenen Zahlen hat es nicht.'
			}
		]
	},
	{
		id: 'too-strong',
		lesson: 'words-steer-pictures',
		figure: 'dial',
		ask: 'Du drehst die Führung weit hoch, von 3 auf 15. Was bekommst du?',
		options: [
			{
				say: 'Ein Bild mit fünf Mal so vielen Einzelheiten',
				because:
					'Führung fügt keine Einzelheiten hinzu. Sie geht weiter in die Richtung, in die deine Wörter ziehen, bis es zu weit ist.'
			},
			{
				say: 'Dasselbe Bild, denn deine Wörter sind dieselben',
				because:
					'Die Wörter sind dieselben, aber jeder Schritt geht fünf Mal so weit in ihre Richtung. Zuerst siehst du es an den Farben.'
			},
			{
				say: 'Grelle Farben, und dafür kein besseres Bild',
				right: true,
				because:
					'Jeder Schritt schießt übers Ziel hinaus, und Zahlen laufen ins Schwarze und ins Weiße. Wie Lektion 6 gezählt hat, stimmt bei Führung 10 auf weniger Bildern alles als bei 3.'
			}
		]
	},
	{
		id: 'what-attention-says',
		lesson: 'words-steer-pictures',
		figure: 'look',
		ask: 'Eine Karte zeigt, dass die Kästchen des Apfels am meisten auf das Wort „apple“ (Apfel) gesehen haben. Was weißt du jetzt?',
		options: [
			{
				say: 'Wo dieses Wort aufgenommen wurde',
				right: true,
				because:
					'Das ist eine Tatsache darüber, was wo gelesen wurde. Was das Netz daraus machte, geschieht in vielen Schichten danach.'
			},
			{
				say: 'Warum der Apfel dort gezeichnet wurde',
				because:
					'Es liegt nahe, es so zu lesen. Aber ein Kästchen kann auf ein Wort sehen und nichts damit anfangen, und die Aufteilung kann vom Rauschbild gekommen sein.'
			},
			{
				say: 'Dass das Netz weiß, was ein Apfel ist',
				because:
					'Es zeigt, dass etwas in ihm Wörter und Stellen auseinanderhält. „Weiß“ ist ein Wort für einen Streit. An einer Karte ablesen kannst du es nicht.'
			}
		]
	},
	{
		id: 'where-paths-end',
		lesson: 'choosing-a-path',
		figure: 'paths',
		ask: 'Zwei Sampler ohne Würfel beginnen mit demselben Rauschbild, und beide gehen tausend Schritte. Was ist mit ihren Bildern?',
		options: [
			{
				say: 'Sie haben verschiedene Stile, denn jeder Sampler hat seinen eigenen',
				because:
					'Das siehst du bei wenigen Schritten, wo jeder seine eigenen Fehler macht. Die Fehler schrumpfen mit den Schritten.'
			},
			{
				say: 'Sie sind fast dasselbe Bild',
				right: true,
				because:
					'Beide folgen demselben Weg, und tausend kleine Schritte verlassen ihn kaum. Sampler unterscheiden sich darin, wie bald sie nahe genug sind.'
			},
			{
				say: 'Sie haben nichts miteinander zu tun, denn jeder findet seinen Weg',
				because:
					'Den Weg geben die Antworten des Netzes vor. Nur Würfel würden sie trennen, und keiner von beiden wirft welche.'
			}
		]
	},
	{
		id: 'halve-the-steps',
		lesson: 'choosing-a-path',
		figure: 'few',
		ask: 'Warum kann der Schüler in einem Schritt zeichnen, wofür sein Lehrer zwanzig braucht?',
		options: [
			{
				say: 'Sein Netz ist größer, also genügt ein Blick',
				because:
					'Es ist dasselbe Netz mit derselben Zahl von Gewichten. Nur die Zahlen darin sind andere.'
			},
			{
				say: 'Er hat geübt, wo die Wege seines Lehrers enden',
				right: true,
				because:
					'Er sah wieder und wieder ein Rauschbild und das Bild, das der Lehrer daraus macht, und lernte, dorthin zu springen.'
			},
			{
				say: 'Er lässt die Schritte aus, die nichts tun',
				because:
					'Jeder Schritt des Lehrers tut etwas. Den Weg hat der Schüler nie gelernt. Er hat gelernt, wo der Weg endet.'
			}
		]
	},
	{
		id: 'no-copying',
		lesson: 'not-a-collage',
		figure: 'shown',
		ask: 'Eine Firma sagt: „Technisch gesehen kann unser Modell nichts kopieren, denn es speichert keine Bilder.“ Was stimmt daran nicht?',
		options: [
			{
				say: 'Es speichert sie doch, nur sehr klein gepresst',
				because:
					'Dafür ist kein Platz. Aufgeteilt hat ein Modell ein paar Bytes für jedes Bild, das ihm gezeigt wurde. Das ist für die meisten zu wenig, wenn auch nicht für manche.'
			},
			{
				say: 'Nichts. Eine Datei voller Zahlen kann kein Bild kopieren',
				because:
					'Kann sie doch. Bilder, die viele Male gezeigt wurden, hat man aus großen Modellen zurückbekommen, fast Punkt für Punkt.'
			},
			{
				say: 'Keine Bilddateien heißt nicht: kein Bild auswendig',
				right: true,
				because:
					'Die meisten Bilder hinterlassen nur Gewohnheiten. Manche, die immer wieder vorkamen, lassen sich aus dem Gedächtnis zeichnen, fast genau.'
			}
		]
	}
];
