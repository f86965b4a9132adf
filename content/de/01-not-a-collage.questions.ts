import type { Question } from '#lib/lesson/question.ts';

export const opening: Question = {
	id: 'where-from',
	ask: 'Du tippst „a dog at sunset“ (ein Hund bei Sonnenuntergang), und eine KI zeigt dir einen Hund. Woher kommt dieser Hund?',
	options: [
		{
			say: 'Aus dem Internet: Sie hat ein Bild gefunden, das passt',
			because:
				'Du denkst an eine Suchmaschine. Das Modell auf dieser Seite zeichnet auch ohne WLAN. Es gibt nichts zu durchsuchen, nur eine Datei voller Zahlen. (Manche Produkte schlagen etwas nach, bevor sie zeichnen, aber selbst dann macht das Zeichnen so eine Datei.)'
		},
		{
			say: 'Aus vielen Bildern, zerschnitten und zusammengeklebt',
			because:
				'Es gibt keine Kiste voller Schnipsel, und nichts wird eingeklebt. Alle Punkte ändern sich ein wenig, viele Male hintereinander. Trotzdem ist es kein Wunder, dass man das denkt: Ein Modell kann auswendig zeichnen, was ihm oft genug gezeigt wurde, und es neu zusammenstellen.'
		},
		{
			say: 'Aus Rauschen, nach Gewohnheiten, die an anderen Bildern gelernt sind',
			right: true,
			because:
				'Es beginnt mit Rauschen und nimmt immer wieder ein wenig weg, so, wie das Training es ihm beigebracht hat. Und woraus diese Gewohnheiten bestehen, hast du gesehen. Dieses Modell kann nur eine einzige Zeichnung eines Hundes auswendig und setzt sie in Bilder, die niemand je gezeichnet hat.'
		},
		{
			say: 'Aus einer Schublade fertiger Hunde, einer für jede Beschreibung',
			because:
				'Du kannst mehr Bilder verlangen, als in irgendeine Schublade passen, und Dinge, die nie auf einem beisammen waren. Jeder Startwert gibt dir ein anderes Bild. Allerdings kann ein Bild, das viele Male gezeigt wurde, fast unverändert herauskommen.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'no-room',
		ask: 'Alle Trainingsbilder zusammen sind Tausende Male so groß wie das Modell. Was folgt daraus?',
		options: [
			{
				say: 'Es kann kein einziges Trainingsbild enthalten',
				because:
					'Das verwechselt „alle“ mit „irgendeins“. Für alle ist kein Platz, für manche schon. Bilder, die oft wiederholt wurden, hat man fast genau so wieder aus großen Modellen herausgeholt.'
			},
			{
				say: 'Alle kann es nicht enthalten, aber manche vielleicht',
				right: true,
				because:
					'Ein paar Bytes pro Bild sind nur ein Durchschnitt und sagen nichts über ein einzelnes. Was immer wiederkommt, wie der eine Hund hier, bekommt seinen Anteil viele Male.'
			},
			{
				say: 'Es muss sie beim Zeichnen von irgendwoher holen',
				because:
					'Das verwechselt Training und Zeichnen. Das Training brauchte jedes Bild für einen Augenblick, um alle Regler ein wenig zu verschieben. Das Zeichnen braucht sie nie wieder.'
			}
		]
	},
	{
		id: 'fresh-drawing',
		figure: 'provenance',
		ask: 'Ein neues Bild ist so weit von seinem nächsten Trainingsbild entfernt wie eine frische Zeichnung, die das Modell nie gesehen hat. Was zeigt das?',
		options: [
			{
				say: 'Es kopiert kein ganzes Bild aus dem Regal',
				right: true,
				because:
					'Eine Kopie läge viel näher, und du hast gesehen, wie nah. Über Teile sagt es allerdings nichts. Der Hund darauf kann immer noch eine auswendig gelernte Zeichnung sein.'
			},
			{
				say: 'Nichts daran, ob groß oder klein, wurde je zuvor gesehen',
				because:
					'Das verwechselt ganze Bilder und ihre Teile. Der Abstand vergleicht ganze Bilder. Setz dieselbe Zeichnung eines Hundes an eine andere Stelle, und Punkt für Punkt ist sie weit weg, aber immer noch dieselbe Zeichnung.'
			},
			{
				say: 'Es wurde aus den nächsten zusammengeklebt',
				because:
					'Ähnlich zu sein heißt nicht, daraus gemacht zu sein. Auch eine frische Zeichnung hat nahe Bilder, und aus denen wurde sie gewiss nicht gemacht. Unter zweitausend Bildern ist immer eins ein bisschen ähnlich.'
			}
		]
	},
	{
		id: 'panda',
		figure: 'glance',
		ask: 'Es hat Pandas gesehen, und es hat Schnee gesehen, aber nie einen Panda im Schnee. Wie kann es überhaupt versuchen, einen zu zeichnen?',
		options: [
			{
				say: 'Jemand muss ihm aus Versehen einen gezeigt haben',
				because:
					'Um es zu erklären, braucht man kein Versehen. Die Bilder hat ein Programm gemacht, das diese Zusammenstellungen auslässt, und ein Test zählt nach, dass keine durchrutscht. Es zeichnet sie trotzdem.'
			},
			{
				say: 'Es setzt zusammen, was es getrennt gelernt hat',
				right: true,
				because:
					'Es kennt die eine Zeichnung eines Pandas, und es weiß, was Schnee mit einem Bild macht. Dinge zusammenzustellen ist das, was es bei jedem Bild tut. Hier kannst du sicher sein, dass es kein Vorbild hatte.'
			},
			{
				say: 'Es nimmt das nächste Bild und tauscht den Boden aus',
				because:
					'So würde es ein Mensch mit einem Bildprogramm machen. Das Modell hat keine Bilder, die es nehmen könnte. Es beginnt wie immer mit Rauschen, und Panda und Schnee kommen gemeinsam daraus hervor.'
			}
		]
	}
];
