import { describe, expect, it } from 'vitest'
import { planRestore } from '../../../src/renderer/domain/backup/plan-restore'
import { put, type Change } from '../../../src/renderer/domain/journal/entry'
import { planUndo } from '../../../src/renderer/domain/journal/plan-undo'
import { atOnce } from '../../../src/renderer/domain/paced'
import { planErasure } from '../../../src/renderer/domain/personal-data/erase'
import { housesOfOwner, planOwnerErasure } from '../../../src/renderer/domain/personal-data/erase-owner'
import { pendingErasures, planCompaction } from '../../../src/renderer/domain/personal-data/erase-history'
import { house, type House, type HouseOwner } from '../../../src/renderer/domain/records/house'
import { resident } from '../../../src/renderer/domain/records/resident'
import { fail } from '../../../src/renderer/domain/result'
import { aResident } from '../../builders/a-resident'
import { readRecords } from '../../builders/read-records'
import { chinaTime, copyOf } from '../../builders/some-copies'
import { valueOf } from '../../builders/value-of'
import { without } from '../../builders/without'

const today = '2026-11-22'
const zhao: HouseOwner = { name: '赵业主', idNumber: '140213199003071248', phone: '13900000001' }
const qian: HouseOwner = { name: '钱业主', phone: '13900000002' }
const home = (id: string, room: string, owners: HouseOwner[]): House => ({
  id,
  estate: '文和园',
  building: '5',
  room,
  owners,
})
const shared = home('h1', '101', [zhao, qian])
const alone = home('h2', '102', [{ ...zhao, phone: '13900000003' }])
const namesake = home('h3', '103', [{ name: '钱业主', phone: '13700000000' }])

function anOffice() {
  const records = readRecords()
  const save = [shared, alone, namesake].map(one => put(house, one))
  records.commit({ cause: 'roster-imported', detail: '房屋.xlsx', save })
  return records
}

async function historyOf(records: ReturnType<typeof anOffice>): Promise<string> {
  const { change, head } = await planCompaction(records)
  const entries = await Promise.all(records.journal().map(({ id }) => records.readEntry(id)))
  return JSON.stringify(
    entries.map(entry => [
      head(entry.head, entry.changes),
      entry.changes.map(one => change(one, entry.head.clock)),
    ]),
  )
}

describe('an owner whom only houses name and who asks to be deleted', () => {
  const erase = (records: ReturnType<typeof anOffice>, owner = zhao, from = shared): Change =>
    valueOf(planOwnerErasure(owner, from, records, today)).change

  it('goes from every house that names their number, and the other owners stay', () => {
    const records = anOffice()
    expect(housesOfOwner(zhao, shared, records).map(({ id }) => id)).toEqual(['h1', 'h2'])
    records.commit(erase(records))
    expect(records.all(house)).toEqual([
      { ...shared, owners: [qian], ownersErasedOn: today },
      { ...without(alone, 'owners'), ownersErasedOn: today },
      namesake,
    ])
  })

  it('without a number goes from that house only: elsewhere it may be a namesake', () => {
    const records = anOffice()
    records.commit(erase(records, qian))
    expect(records.find(house, 'h1')?.owners).toEqual([zhao])
    expect(records.find(house, 'h3')).toEqual(namesake)
  })

  it('is told by no entry once the history is compacted; what houses are called and the others stay there', async () => {
    const records = anOffice()
    records.commit(erase(records))
    expect(await pendingErasures(records)).toBe(1)
    const said = await historyOf(records)
    for (const words of ['赵业主', '140213199003071248', '13900000001', '13900000003'])
      expect(said).not.toContain(words)
    for (const words of ['钱业主', '13700000000', '"room":"102"']) expect(said).toContain(words)
  })

  it('is brought back neither by undoing nor by a copy of before', () => {
    const records = anOffice()
    const opened = copyOf(records.everything(), chinaTime('2026-11-20 16:32'))
    const edited = records.commit({
      cause: 'house-edited',
      detail: '',
      save: [put(house, { ...shared, owners: [zhao, { ...qian, share: '50%' }] })],
    })
    const erasure = records.commit(erase(records))
    expect(atOnce(planUndo(erasure, records))).toEqual(fail('not-undoable'))
    records.commit(valueOf(atOnce(planUndo(edited, records))).change)
    records.commit(atOnce(planRestore(opened, records)).change)
    expect(JSON.stringify(records.everything())).not.toContain('赵业主')
    expect(records.find(house, 'h1')?.owners).toEqual([qian])
  })

  it('is not there to be deleted twice', () => {
    const records = anOffice()
    records.commit(erase(records))
    const now = records.find(house, 'h1') ?? shared
    expect(planOwnerErasure(zhao, now, records, today)).toEqual(fail('erasure-unknown'))
  })
})

describe('a resident who asks to be deleted', () => {
  const erased = (records: ReturnType<typeof anOffice>) => {
    const { change } = valueOf(planErasure(records, 'resident-1', today))
    return records.commit(change)
  }

  it('goes as an owner too, where a house names their number without a link', async () => {
    const records = anOffice()
    const person = aResident({ name: '赵业主', idNumber: zhao.idNumber })
    records.commit({ cause: 'resident-added', detail: '', save: [put(resident, person)] })
    erased(records)
    expect(records.all(house).map(({ owners }) => owners)).toEqual([[qian], undefined, namesake.owners])
    expect(await pendingErasures(records)).toBe(1)
    expect(await historyOf(records)).not.toContain('赵业主')
  })

  it('goes by name where the house is theirs or the telephone is, and leaves namesakes of other numbers', () => {
    const records = anOffice()
    const person = aResident({ name: '钱业主', phones: ['13900000002'], houseId: 'h9' })
    records.commit({ cause: 'resident-added', detail: '', save: [put(resident, person)] })
    erased(records)
    expect(records.find(house, 'h1')?.owners).toEqual([zhao])
    expect(records.find(house, 'h3')).toEqual(namesake)
  })
})
