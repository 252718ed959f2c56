/** What is stored is not what was written: something is missing, does not open or was exchanged. The message names it, without personal text. */
export class StoreDamaged extends Error {}

/** What `open` gives; null where that is damaged. */
export function undamaged<T>(open: () => T): T | null {
  try {
    return open()
  } catch (fault) {
    if (fault instanceof StoreDamaged) return null
    throw fault
  }
}
