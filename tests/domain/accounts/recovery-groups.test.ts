import { describe, expect, it } from 'vitest'
import { isRecoveryGroup, recoveryGroups } from '../../../src/renderer/domain/accounts/recovery-groups'
import { writeRecoveryKey } from '../../../src/renderer/domain/accounts/recovery-key'

const recovery = writeRecoveryKey(Uint8Array.from({ length: 20 }, (_, at) => at + 1))
const [first = '', second = '', third = ''] = recoveryGroups(recovery)

describe('a recovery key is proved to be on paper by two of its groups', () => {
  it('has nine of them', () => {
    expect(recoveryGroups(recovery).map(group => group.length)).toEqual([4, 4, 4, 4, 4, 4, 4, 4, 4])
  })

  it('each of which is known at its place, however it is typed', () => {
    for (const [at, group] of recoveryGroups(recovery).entries()) {
      expect(isRecoveryGroup(recovery, at + 1, ` ${group.toLowerCase()} `)).toBe(true)
    }
    expect(isRecoveryGroup(recovery, 2, second.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(true)
  })

  it('and not at another, nor with one wrong character, nor left empty', () => {
    expect(isRecoveryGroup(recovery, 3, first)).toBe(false)
    expect(isRecoveryGroup(recovery, 3, `${third.slice(0, 3)}Z`)).toBe(false)
    expect(isRecoveryGroup(recovery, 3, '')).toBe(false)
    expect(isRecoveryGroup(recovery, 3, recovery)).toBe(false)
  })
})
