import { describe, expect, it } from 'vitest'
import { put } from '../../../src/renderer/domain/journal/entry'
import { changeStates, mayBecome } from '../../../src/renderer/domain/people/change-states'
import { resident } from '../../../src/renderer/domain/records/resident'
import { fail, ok } from '../../../src/renderer/domain/result'
import { aResident } from '../../builders/a-resident'

const TODAY = '2026-11-22'
const request = { to: 'moved-out', since: '2026-11-01', reason: '整栋征收' } as const
const wang = aResident({ id: 'wang', name: '王秀兰' })
const zhao = aResident({ id: 'zhao', name: '赵志刚' })
const gone = aResident({ id: 'gone', states: [{ state: 'moved-out', since: '2026-01-01' }] })

describe('several people moved out at once', () => {
  it('keep their records, each with the day and the reason, in one change', () => {
    const state = { state: 'moved-out', since: '2026-11-01', reason: '整栋征收' } as const
    expect(changeStates([wang, zhao], request, TODAY)).toEqual(
      ok({
        cause: 'resident-state-changed',
        detail: '王秀兰等 2 人：迁出',
        save: [wang, zhao].map(person =>
          put(resident, { ...person, movedOut: '2026-11-01', states: [state] }),
        ),
      }),
    )
  })

  it('are those still on the roster', () => {
    expect(mayBecome([wang, gone, zhao], 'moved-out')).toEqual([wang, zhao])
  })

  it('are refused together, with the name of the one it does not fit', () => {
    const born = { ...zhao, birthDate: '2026-11-10' }
    expect(changeStates([wang, born], request, TODAY)).toEqual(
      fail('state-before-birth', { birth: '2026-11-10', name: '赵志刚' }),
    )
  })
})
