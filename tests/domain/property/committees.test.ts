import { describe, expect, it } from 'vitest'
import { editCommittee, enteredCommittee } from '../../../src/renderer/domain/property/edit-committee'
import { ownersCommittee } from '../../../src/renderer/domain/records/owners-committee'
import { savedOf } from '../../builders/a-change'
import { aCommittee, anEstate } from '../../builders/a-property'
import { valueOf } from '../../builders/value-of'

const entered = {
  committeeKind: '业主委员会',
  nth: '3',
  electedOn: '2027-01-10',
  termFrom: '2027-01-15',
  termTo: '2030-01-14',
}
const decide = (changed: Record<string, string>) =>
  editCommittee(anEstate(), { ...entered, ...changed }, undefined, [aCommittee()], () => 'new')

describe('owners’ committees', () => {
  it('members are read a line each; what is not known in the middle is a dash', () => {
    const change = valueOf(decide({ members: '王秀兰 主任 5-1-102 中共党员\n李建国 - 3-2-301' }))
    const [saved] = savedOf(ownersCommittee, change)
    expect(saved?.members).toEqual([
      { name: '王秀兰', post: '主任', room: '5-1-102', party: '中共党员' },
      { name: '李建国', post: '', room: '3-2-301', party: '' },
    ])
    expect(enteredCommittee(saved)['members']).toBe('王秀兰 主任 5-1-102 中共党员\n李建国 - 3-2-301')
  })

  it.each([
    [{ termFrom: '2027-01-14' }, 'committee-overlap'],
    [{ termTo: '2026-01-01' }, 'committee-term-reversed'],
    [{ termFrom: '2027-01-09' }, 'committee-term-early'],
    [{ filedOn: '2027-01-09' }, 'committee-filed-early'],
    [{ endedOn: '2027-01-01' }, 'committee-ended-early'],
  ])('%j is refused', (changed, code) => {
    expect(decide({ electedOn: '2027-01-10', ...changed })).toMatchObject({ problem: { code } })
  })
})
