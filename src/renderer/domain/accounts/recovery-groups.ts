import { readRecoveryKey, writeRecoveryKey } from './recovery-key'

/** A recovery key in the nine groups it is printed in. */
export const recoveryGroups = (recovery: string): readonly string[] => recovery.split('-')

/** Whether `typed` is the group at `place`, counted from 1, of a recovery key; read as generously as a whole key is. */
export function isRecoveryGroup(recovery: string, place: number, typed: string): boolean {
  const groups = recoveryGroups(recovery).map((group, at) => (at === place - 1 ? typed : group))
  const read = readRecoveryKey(groups.join('-'))
  return read.ok && writeRecoveryKey(read.value) === recovery
}
