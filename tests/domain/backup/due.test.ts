import { describe, expect, it } from 'vitest'
import { lacksCopy, timerDue } from '../../../src/renderer/domain/backup/due'
import { chinaTime } from '../../builders/some-copies'

const at = (time: string): number => chinaTime(`2026-11-22 ${time}`)

describe('a copy is due', () => {
  it.each([
    ['nothing was ever written', null, null, false, false],
    ['something is written and there is no copy', null, '09:00', true, true],
    ['nothing is new', '09:10', '09:00', false, false],
    ['something is new, the copy 14 minutes old', '09:46', '09:50', true, false],
    ['something is new, the copy 15 minutes old', '09:45', '09:50', true, true],
    ['the entry is of the second of the copy', '09:00', '09:00', true, true],
    ['the copy is dated after now', '10:30', '09:00', true, true],
    ['the last entry is dated after now', '09:00', '12:00', true, true],
  ])('%s', (_, copy, entry, lacks, due) => {
    const moments = {
      now: at('10:00'),
      lastCopyAt: copy === null ? null : at(copy),
      lastEntryAt: entry === null ? null : at(entry),
    }
    expect({ lacks: lacksCopy(moments), due: timerDue(moments) }).toEqual({ lacks, due })
  })
})
