import { describe, expect, it } from 'vitest'
import { decideEntry, type Find } from '../../../src/renderer/domain/journal/decide-entry'
import { put, type Change } from '../../../src/renderer/domain/journal/entry'
import type { StoredRecord } from '../../../src/renderer/domain/records/define-record'
import { organisation } from '../../../src/renderer/domain/records/organisation'
import { resident } from '../../../src/renderer/domain/records/resident'
import { aChange, aResident, saveResident } from '../../builders/a-change'

const holding =
  (records: Readonly<Record<string, StoredRecord>>): Find =>
  (kind, id) =>
    records[`${kind.kind}/${id}`]

function decide(change: Change, find: Find) {
  const steps = decideEntry(change, find)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

describe('what a change comes down to', () => {
  it('is the whole record when it is new', () => {
    expect(decide(aChange([aResident()]), holding({}))).toEqual({
      ok: true,
      value: [
        {
          change: { kind: 'resident', id: 'resident-1', before: null, after: aResident() },
          record: aResident(),
        },
      ],
    })
  })

  it('is only the fields that differ when it is known', () => {
    const before = aResident({ address: '1栋101', tags: [{ name: '志愿者' }], sex: { text: '女' } })
    const after = aResident({ address: '5栋102', phones: ['13900000000'], sex: { text: '女' } })
    expect(decide(aChange([after]), holding({ 'resident/resident-1': before }))).toEqual({
      ok: true,
      value: [
        {
          change: {
            kind: 'resident',
            id: 'resident-1',
            before: { address: '1栋101', tags: [{ name: '志愿者' }] },
            after: { address: '5栋102', phones: ['13900000000'] },
          },
          record: after,
        },
      ],
    })
  })

  it('is the whole record as it was when it goes', () => {
    const change = aChange([], { remove: [{ kind: resident, id: 'resident-1' }] })
    expect(decide(change, holding({ 'resident/resident-1': aResident() }))).toEqual({
      ok: true,
      value: [
        { change: { kind: 'resident', id: 'resident-1', before: aResident(), after: null }, record: null },
      ],
    })
  })

  it('is nothing when the record is the same already, or gone already', () => {
    const change = aChange([aResident()], { remove: [{ kind: resident, id: 'nobody' }] })
    expect(decide(change, holding({ 'resident/resident-1': aResident() }))).toEqual({ ok: true, value: [] })
  })

  it('is refused as a whole when one record has not the shape of its kind, naming the field as the clerk does', () => {
    expect(decide(aChange([aResident(), aResident({ id: '2', name: '' })]), holding({}))).toEqual({
      ok: false,
      problem: { code: 'record-invalid', detail: { label: '居民', field: '姓名' } },
    })
    const unit = put(organisation, { id: 'o', name: '文和园', aliases: ['园', ''] })
    expect(decide(aChange([], { save: [unit] }), holding({}))).toEqual({
      ok: false,
      problem: { code: 'record-invalid', detail: { label: '单位', field: '曾用名' } },
    })
  })

  it('leaves out a field its kind does not know', () => {
    const odd = { kind: resident, record: { id: 'resident-1', name: '王秀兰', mood: 'happy' } }
    const decided = decide(aChange([], { save: [odd] }), holding({}))
    expect(decided).toMatchObject({ ok: true, value: [{ record: { id: 'resident-1', name: '王秀兰' } }] })
    expect(JSON.stringify(decided)).not.toContain('mood')
  })

  it('takes numbers in the order asked, each series and year by itself, and remembers them', () => {
    const seen: number[][] = []
    const change = aChange([], {
      numbers: [
        { series: '文和园促聘', year: 2026 },
        { series: '文和园促聘', year: 2026 },
        { series: '文和园促聘', year: 2027 },
      ],
      save: numbers => {
        seen.push([...numbers])
        return []
      },
    })
    const find = holding({ 'series/文和园促聘:2026': { id: '文和园促聘:2026', last: 6 } })
    expect(decide(change, find)).toEqual({
      ok: true,
      value: [
        {
          change: { kind: 'series', id: '文和园促聘:2026', before: { last: 6 }, after: { last: 8 } },
          record: { id: '文和园促聘:2026', last: 8 },
        },
        {
          change: {
            kind: 'series',
            id: '文和园促聘:2027',
            before: null,
            after: { id: '文和园促聘:2027', last: 1 },
          },
          record: { id: '文和园促聘:2027', last: 1 },
        },
      ],
    })
    expect(seen).toEqual([[7, 8, 1]])
  })

  it('is a fault when it names one record twice', () => {
    const change = aChange([], { save: [saveResident(), saveResident({ name: '李建国' })] })
    expect(() => decide(change, holding({}))).toThrow('A change names the same resident twice')
  })
})
