/** Whether the reader has asked for small downloads: then the model waits until it is asked for. */
export const savesData = (): boolean =>
	'connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData === true;
