import { expect, it } from 'vitest'
import type { Change, JournalEntry } from '../../../src/renderer/domain/journal/entry'
import { planUndo } from '../../../src/renderer/domain/journal/plan-undo'
import { atOnce } from '../../../src/renderer/domain/paced'
import { anEstateOffice, recorded, type Office, type Recorded } from '../../builders/recorded-of-estates'
import { valueOf } from '../../builders/value-of'

const changeOf = (decided: Recorded): Change => {
  const value = valueOf<Change | { readonly change: Change }>(decided)
  return 'change' in value ? value.change : value
}

/** Everything recorded, with what there was before each. */
function written(office: Office) {
  return recorded.map(([what, record]) => {
    const before = office.records.everything()
    return { what, before, entry: office.records.commit(changeOf(record(office))) }
  })
}

const undone = (entry: JournalEntry, { records }: Office) => valueOf(atOnce(planUndo(entry, records)))

it('everything a clerk records of estates, the red and the blue is taken back from the journal, the last first', () => {
  const office = anEstateOffice()
  for (const { what, before, entry } of written(office).toReversed()) {
    const { change, kept } = undone(entry, office)
    expect([what, kept]).toEqual([what, []])
    office.records.commit(change)
    expect([what, office.records.everything()]).toEqual([what, before])
  }
})

it('what others were recorded on the ground of stays, and the clerk is told', () => {
  const office = anEstateOffice()
  const all = written(office)
  const now = office.records.everything()
  const referred = all.filter(({ entry }) =>
    undone(entry, office).kept.some(({ reason }) => reason === 'referred'),
  )
  expect(referred.map(({ what }) => what)).toEqual([
    '小区',
    '物业企业',
    '服务合同',
    '业委会',
    '承诺的服务',
    '党组织',
    '共建单位',
    '阵地',
    '队伍',
    '志愿者',
  ])
  expect(office.records.everything()).toEqual(now)
})
