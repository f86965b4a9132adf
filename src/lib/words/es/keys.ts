import type * as en from '../en/keys.ts';
import type { Translated } from '../translated.ts';

/** Words of the playground’s keys, in Spanish. */
export const keys: Translated<typeof en.keys> = {
	/** Pairs of keys and what they do. `Mod` is Ctrl, or ⌘ on Apple’s. */
	list: [
		['Mod Enter', 'dibujar'],
		['Mod Shift Enter', 'nueva semilla y dibujar'],
		['Esc', 'cancelar'],
		['← →', 'en la película: un paso atrás o adelante'],
		['RePág AvPág', 'en la película: cinco saltos hasta el final'],
		['Inicio Fin', 'en la película: estática, imagen'],
		['Espacio', 'en la película: reproducir o pausar'],
		['← → ↑ ↓', 'en una imagen: elegir un píxel, con Shift de ocho en ocho']
	]
};
