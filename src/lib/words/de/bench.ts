import type * as en from '../en/bench.ts';
import type { Translated } from '../translated.ts';
import { fixed } from '../written.ts';

/** Words of the page that measures the reader's machine, in German. */
export const bench: Translated<typeof en.bench> = {
	title: 'Wie schnell ist dein Rechner?',
	description:
		'Stoppt das Netz dieser Seite in deinem eigenen Browser: auf dem Prozessor und auf der Grafikkarte, neben onnxruntime-web und reinem TensorFlow.js, mit einem Ergebnis zum Kopieren.',
	lead: 'Das Netz, das hier jedes Bild zeichnet, in deinem Browser gestoppt: auf dem Prozessor und auf der Grafikkarte, neben den Programmen, die man sonst dafür nähme. Nichts davon verlässt dein Gerät.',
	call: (billions) =>
		`Ein geführter Aufruf fragt das Netz zweimal auf einmal, mit deinen Wörtern und ohne, wie die meisten Schritte eines Wegs: ${fixed(billions, 2)} Milliarden Multiplikationen und Additionen.`,
	beside: 'Neben unserem',
	tfjs: 'Reines TensorFlow.js: dasselbe Netz ohne unsere eigene Arithmetik',
	onnx: 'onnxruntime-web: von anderen gemacht, wird hierfür geladen (3 MB, mit Grafikkarte 6)',
	start: 'Messen',
	again: 'Noch einmal messen',
	stop: 'Anhalten',
	takes:
		'Das dauert ein, zwei Minuten, ohne gute Grafikkarte länger. Lass die Seite vorn und den Rechner in Ruhe.',
	progress: 'Es wird gemessen',
	now: (name, place, done, of) => `${name}, ${place}: ${done + 1} von ${of}`,
	stopped: 'Angehalten. Was hier steht, war davor gemessen.',
	runtimes: { ours: 'Unseres', tfjs: 'Reines TensorFlow.js', onnx: 'onnxruntime-web' },
	places: {
		webgpu: 'Grafikkarte (WebGPU)',
		threads: (count) =>
			count === 1
				? 'Prozessor (WebAssembly), ein Thread'
				: `Prozessor (WebAssembly), ${count} Threads`
	},
	adapter: (name) => `Der Browser nennt sie: ${name}.`,
	peak: (billions) =>
		`So schnell rechnet sie überhaupt, wenn nichts zu holen und nichts zu merken ist: ${billions} Milliarden Rechenschritte in der Sekunde. Unseres kann scheinbar darüber liegen: Gezählt wird die einfache Rechnung, und es kommt mit weniger Produkten aus.`,
	software:
		'Das ist eine Grafikkarte aus Software: Sie rechnet auf dem Prozessor, nur langsamer als WebAssembly.',
	guided: (fastest, median) => `${fastest} ms je geführtem Aufruf (Median ${median})`,
	speed: (billions) => `${billions} GFLOP/s`,
	share: (percent) => `${percent} % des Möglichen`,
	single: (ms) => `${ms} ms je Aufruf mit einem Prompt`,
	frames: (first, last) =>
		`erstes Bild nach ${first} s${last ? `, das letzte von 20 nach ${last} s` : ''}, alle Dateien schon da`,
	memory: (megabytes) => `${megabytes} MB Zahlen gehalten`,
	waits: 'wartet noch',
	failed: (reason) => `ließ sich nicht messen: ${reason}`,
	ratio: (ratio, name) => `Unseres braucht das ${ratio}-Fache der Zeit von ${name}.`,
	fair: 'Es zählt der schnellste Aufruf, weil andere Arbeit auf dem Rechner ihn am wenigsten stört; jedes wird zweimal gemessen, reihum. Reines TensorFlow.js hat hier einen Thread.',
	noWebgpu: 'Dieser Browser hat kein WebGPU, darum wird die Grafikkarte nicht gemessen.',
	noThreads: 'Diese Seite ist nicht von anderen getrennt, darum hat WebAssembly einen Thread.',
	noJspi:
		'onnxruntime-web wird auf der Grafikkarte nicht gemessen: Sein Programm für diesen Browser hat 27 MB.',
	copy: 'Als Text kopieren',
	columns: ['was', 'wo', 'ms je geführtem Aufruf', 'GFLOP/s', '% des Möglichen']
};
