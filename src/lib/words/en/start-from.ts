import { fixed, grouped } from '../written.ts';

/** Words of a picture to begin with, in English: what stands in its fold. */
export const startFrom = {
	open: 'Open a picture',
	sheet: 'Draw one',
	shown: 'The one above, as shown',
	training: {
		'training-apple': 'Training: apple',
		'training-cat': 'Training: cat',
		'training-car': 'Training: car'
	},
	clear: 'Static alone',
	hint: 'Open, drop, paste or take a picture. It stays on this device.',
	opened: (width: number, height: number) =>
		`Your picture has ${grouped(width)} × ${grouped(height)} dots; it’s made 64 × 64, and stays on this device.`,
	crop: {
		pad: 'Which part of your picture. Arrow keys move it, plus and minus zoom.',
		hint: 'Pull it about; pinch to zoom, or click it and turn the wheel.',
		zoom: 'Zoom',
		times: (zoom: number) => `${fixed(zoom, 1)} times`
	},
	camera: {
		open: 'Take a picture',
		label: 'Camera',
		preview: 'What the camera sees',
		asking: 'Your browser asks whether this page may use the camera.',
		take: 'Take it',
		waking: 'The camera is waking up: there’s no picture yet.',
		again: 'Ask again',
		stop: 'Camera off',
		problems: {
			refused:
				'This page may not use the camera. If you’d like it to, allow it in your browser’s settings for this site; or open a picture instead.',
			none: 'No camera was found on this device. Open a picture instead.',
			busy: 'The camera is there, but another program has it. Close that one, then ask again.',
			unable: 'Your browser lets no page without https use the camera. Open a picture instead.'
		}
	},
	tool: 'The brush',
	tools: { draw: 'paints', redo: 'marks what’s redrawn', stay: 'unmarks' },
	pad: 'The picture to start from. Arrow keys move the brush, Space dabs.',
	mask: 'What’s under the stripes is redrawn; every other dot stays as it is.',
	undo: 'Take back',
	noStroke: 'There’s no stroke to take back.',
	strength: 'How much is redrawn',
	walked: (left: number, of: number) =>
		`It starts under some static: the last ${left} of ${of} steps are walked.`,
	loops: 'How often each step is walked',
	loopsHint: 'More makes the edge fit better, and takes longer.'
};
