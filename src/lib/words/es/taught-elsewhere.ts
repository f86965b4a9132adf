import type * as en from '../en/taught-elsewhere.ts';
import type { Translated } from '../translated.ts';

/** Said of words that a link names and that were taught on another device, in Spanish. */
export const taughtElsewhere: Translated<typeof en.taughtElsewhere> = {
	missing: (word) =>
		`Este enlace dice «${word}», una palabra que alguien enseñó a su propio modelo. Lo que aprendió está en su dispositivo y no en este, así que la palabra se omite. Con su archivo, o con dibujos tuyos, puedes tenerla aquí.`,
	teachIt: 'Enséñasela o abre su archivo'
};
