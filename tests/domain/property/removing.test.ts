import { describe, expect, it } from 'vitest'
import { renamePlace } from '../../../src/renderer/domain/people/rename-place'
import { put } from '../../../src/renderer/domain/journal/entry'
import { assessment } from '../../../src/renderer/domain/records/assessment'
import { estate } from '../../../src/renderer/domain/records/estate'
import { greenCase } from '../../../src/renderer/domain/records/green-case'
import { ownersCommittee } from '../../../src/renderer/domain/records/owners-committee'
import { removeCase } from '../../../src/renderer/domain/green-channel/remove-case'
import { removeRecord } from '../../../src/renderer/domain/records/remove-record'
import { serviceContract } from '../../../src/renderer/domain/records/service-contract'
import { aCase } from '../../builders/a-case'
import { aCommittee, aContract, anEstate } from '../../builders/a-property'
import { anAssessment, aSheet } from '../../builders/an-assessment'
import { heldRecords } from '../../builders/held-records'
import { valueOf } from '../../builders/value-of'

const holding = (...save: readonly ReturnType<typeof put>[]) => {
  const records = heldRecords()
  records.commit({ cause: 'estate-edited', detail: '', save })
  return records
}
const problemOf = (decided: { ok: true } | { ok: false; problem: unknown }) =>
  decided.ok ? 'ok' : decided.problem

describe('移出', () => {
  it('an estate somebody refers to stays, and it is said who does', () => {
    const records = holding(
      put(estate, anEstate()),
      put(serviceContract, aContract()),
      put(greenCase, aCase({ estateId: 'estate' })),
    )
    const decided = removeRecord(estate, { id: 'estate', called: '文和园' }, records, 'record-removed')
    expect(problemOf(decided)).toEqual({
      code: 'record-referred',
      detail: { called: '文和园', by: '物业服务合同 1 条、诉求 1 条' },
    })
  })

  it('an estate nobody refers to goes', () => {
    const records = holding(put(estate, anEstate()))
    records.commit(
      valueOf(removeRecord(estate, { id: 'estate', called: '文和园' }, records, 'record-removed')),
    )
    expect(records.all(estate)).toEqual([])
  })

  it('a case an enterprise was scored from stays, and so does one that was brought to a meeting', () => {
    const score = { points: 0, words: '超时', cases: [{ id: 'case', title: '电梯停运' }] }
    const sheets = [{ ...aSheet('街道', 1, 1), fromCases: { clean: score } }]
    const records = holding(put(greenCase, aCase()), put(assessment, anAssessment({ sheets })))
    expect(problemOf(removeCase(aCase(), records))).toEqual({
      code: 'record-referred',
      detail: { called: '诉〔2026〕1号 3号楼电梯停运', by: '考核 1 条' },
    })
    expect(problemOf(removeCase(aCase({ topicId: 'topic' }), holding()))).toEqual({
      code: 'case-with-topic',
      detail: undefined,
    })
    expect(problemOf(removeCase(aCase(), holding(put(greenCase, aCase()))))).toBe('ok')
  })
})

describe('an estate that is called as another is', () => {
  const old = anEstate({ id: 'old', name: '文和园小区', address: '文兴路1号' })
  const rename = { level: 'estate', of: { estate: '文和园小区' }, to: '文和园' } as const

  it('is one with it: no record stays beside, and what referred to it refers to the one', () => {
    const records = holding(
      put(estate, anEstate()),
      put(estate, old),
      put(serviceContract, aContract({ estateId: 'old' })),
      put(greenCase, aCase({ estateId: 'old' })),
    )
    records.commit(valueOf(renamePlace(rename, records)))
    expect(records.all(estate)).toEqual([anEstate({ address: '文兴路1号', aliases: ['文和园小区'] })])
    expect(records.all(serviceContract).map(({ estateId }) => estateId)).toEqual(['estate'])
    expect(records.all(greenCase).map(({ estateId }) => estateId)).toEqual(['estate'])
  })

  it('loses nothing of either: what the second tells otherwise goes into the remarks of the one', () => {
    const told = { ...old, houseCount: 200, remarks: '旧区' }
    const records = holding(put(estate, anEstate({ address: '水泉路2号' })), put(estate, told))
    records.commit(valueOf(renamePlace(rename, records)))
    expect(records.all(estate)).toEqual([
      anEstate({
        address: '水泉路2号',
        aliases: ['文和园小区'],
        remarks: '旧区；并入的“文和园小区”原登记：地址 文兴路1号；总户数 200',
      }),
    ])
  })

  it('is refused where both are bound by contracts or have committees', () => {
    const refusal = { code: 'estates-both-bound', detail: { into: '文和园', from: '文和园小区' } }
    const contracts = holding(
      put(estate, anEstate()),
      put(estate, old),
      put(serviceContract, aContract()),
      put(serviceContract, aContract({ id: 'b', estateId: 'old' })),
    )
    expect(problemOf(renamePlace(rename, contracts))).toEqual(refusal)
    const committees = holding(
      put(estate, anEstate()),
      put(estate, old),
      put(ownersCommittee, aCommittee()),
      put(ownersCommittee, aCommittee({ id: 'b', estateId: 'old' })),
    )
    expect(problemOf(renamePlace(rename, committees))).toEqual(refusal)
  })

  it('takes the new name where no other has it', () => {
    const records = holding(put(estate, old))
    records.commit(valueOf(renamePlace(rename, records)))
    expect(records.all(estate)).toEqual([{ ...old, name: '文和园' }])
  })
})
