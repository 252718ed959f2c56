import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkRecord } from '../../../src/renderer/domain/records/check-record'
import { defineRecord, type RecordKind } from '../../../src/renderer/domain/records/define-record'
import { recordKinds } from '../../../src/renderer/domain/records/index'
import { plainReader } from '../../../src/renderer/domain/records/plain-look'
import { resident } from '../../../src/renderer/domain/records/resident'
import { aResident } from '../../builders/a-change'
import { recordLike } from '../../fixtures/record-like'
import { seeded } from '../../fixtures/sheet/seeded'

const said = (result: z.ZodSafeParseResult<unknown>): unknown =>
  result.success ? JSON.stringify(Object.entries(result.data as object)) : result.error.issues

/** What the check says, and what the whole schema says. */
const both = (kind: RecordKind, record: object) => [
  said(checkRecord(kind, record)),
  said(kind.schema.safeParse(record)),
]

describe('a record that is checked', () => {
  const right = aResident({ grid: '第一网格', phones: ['13900000000'], sex: { code: '1', text: '男' } })
  const records: object[] = [
    right,
    {},
    { id: 'r' },
    { ...right, name: '' },
    { ...right, grid: 5, birthDate: '1990-02-30' },
    { ...right, phones: ['', '1'] },
    { ...right, phones: new Array<string>(2) },
    { ...right, states: [{ state: 'lost', since: '2026-01-01' }] },
    { ...right, tags: [{ name: '高龄', colour: '红' }] },
    { name: '王秀兰', id: 'r', mood: 'happy', grid: undefined },
    { ...right, sex: { code: 1, text: '' } },
    Object.assign(Object.create({ grid: '第一网格' }) as object, { id: 'r', name: '王秀兰' }),
  ]

  it.each(records)('is what its schema makes of it, in the same order (%#)', record => {
    const [own, whole] = both(resident, record)
    expect(own).toEqual(whole)
  })

  it.each(recordKinds.map((kind, nth) => [kind.label, 20_261_123 + nth, kind] as const))(
    'of the kind %s is what its schema makes of it, whatever it holds (seed %i)',
    (_, seed, kind) => {
      const random = seeded(seed)
      for (let nth = 0; nth < 150; nth += 1) {
        const [own, whole] = both(kind, recordLike(kind.schema, random))
        expect(own).toEqual(whole)
      }
    },
  )

  it('is seldom looked at by the schema itself: a right one is plainly right', () => {
    const { id, name, sex, grid, phones } = right
    const inOrder = { id, name, sex, grid, phones }
    expect(plainReader(resident.schema)(inOrder)).toBe(inOrder)
    expect(plainReader(resident.schema)({ ...inOrder, sex: { text: '男', code: '1' } })).toBeNull()
  })

  it('has what the schema puts in the place of a field, and is held to what it says of several fields', () => {
    const schema = z.object({
      id: z.string(),
      count: z.number().default(1),
      note: z.string().trim().optional(),
    })
    const counted = defineRecord({ kind: 'counted', label: '计数', schema, headings: {} })
    expect(checkRecord(counted, { id: 'c' })).toEqual({ success: true, data: { id: 'c', count: 1 } })
    expect(checkRecord(counted, { id: 'c', count: 2, note: ' 记 ' }).data).toEqual({
      id: 'c',
      count: 2,
      note: '记',
    })
    const noted = { ...counted, schema: schema.refine(({ note }) => note !== undefined) }
    expect(checkRecord(noted, { id: 'c', count: 2 }).success).toBe(false)
    const strict = { ...counted, schema: z.strictObject({ id: z.string() }) }
    expect(checkRecord(strict, { id: 'c', count: 2 }).success).toBe(false)
  })
})
