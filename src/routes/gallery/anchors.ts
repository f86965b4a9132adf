/** Under which names links find some figures besides that of their folder: older links go on leading there. */
export const anchors: Partial<Record<string, string>> = {
	'pixel-readout': 'pixel',
	'step-charts': 'charts',
	'step-inspector': 'inspector',
	'seed-grid': 'seeds',
	'training-examples': 'shown'
};
