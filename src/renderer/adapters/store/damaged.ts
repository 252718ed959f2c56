/** What is stored is not what was written: something is missing, does not open or was exchanged. The message names it, without personal text. */
export class StoreDamaged extends Error {}
