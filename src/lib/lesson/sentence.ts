/** Under which name the device keeps the reader's own sentence of lesson 14. */
export const SENTENCE = 'own-sentence';
