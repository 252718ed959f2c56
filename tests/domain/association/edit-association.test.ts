import { describe, expect, it } from 'vitest'
import { associationsAmong, stateOf } from '../../../src/renderer/domain/association/associations'
import { editAssociation, typedAssociation } from '../../../src/renderer/domain/association/edit-association'
import { organisation } from '../../../src/renderer/domain/records/organisation'
import { aNewMeeting, anAssociation, countingIds } from '../../builders/a-meeting'

const typed = {
  ...typedAssociation(undefined),
  name: ' 文和园物业服务提升促进会 ',
  aliases: '文和园物业服务促进提升会、服务提升促进会',
  estate: '文和园小区',
}

const code = (legalForm: '已登记社会团体' | '街道备案社区社会组织', creditCode: string) => {
  const edited = editAssociation({ ...typed, legalForm, creditCode }, undefined, [], countingIds())
  return edited.ok ? 'saved' : edited.problem
}

describe('the record of an association', () => {
  it('keeps the full name, the other names, and nothing that was left empty', () => {
    expect(editAssociation(typed, undefined, [], countingIds())).toEqual({
      ok: true,
      value: {
        cause: 'association-edited',
        detail: '文和园物业服务提升促进会',
        save: [
          {
            kind: organisation,
            record: {
              id: 'id-1',
              name: '文和园物业服务提升促进会',
              aliases: ['文和园物业服务促进提升会', '服务提升促进会'],
              association: { estate: '文和园小区', hostUnit: '', purpose: '', turns: [] },
            },
          },
        ],
      },
    })
  })

  it('keeps the full name it had before among the other names, and its states', () => {
    const turns = [{ state: 'awaiting' as const, on: '2026-01-01', ground: '听取报告' }]
    const known = anAssociation({ association: { estate: '', hostUnit: '', purpose: '', turns } })
    const edited = editAssociation(
      { ...typedAssociation(known), name: '文和园促进会' },
      known,
      [known],
      countingIds(),
    )
    expect(edited.ok && edited.value.save).toEqual([
      {
        kind: organisation,
        record: { ...known, name: '文和园促进会', aliases: ['文和园物业服务提升促进会'] },
      },
    ])
  })

  it('has a name no other body has', () => {
    const other = anAssociation({ id: 'other' })
    expect([
      editAssociation({ ...typed, name: ' ' }, undefined, [], countingIds()),
      editAssociation(typed, undefined, [other], countingIds()),
    ]).toEqual([
      { ok: false, problem: { code: 'association-name-missing' } },
      {
        ok: false,
        problem: { code: 'association-name-taken', detail: { name: '文和园物业服务提升促进会' } },
      },
    ])
  })

  it('has a 统一社会信用代码 only when it is registered, and a right one', () => {
    expect([
      code('街道备案社区社会组织', '91350100M000100Y43'),
      code('已登记社会团体', '91350100M000100Y43'),
      code('已登记社会团体', '51140200M000100Y4'),
      code('已登记社会团体', '51140200M000100Y4O'),
      code('已登记社会团体', '51140200M000100Y40'),
      code('已登记社会团体', '51140200m000100y4t'),
    ]).toEqual([
      { code: 'association-code-not-registered' },
      { code: 'association-code-kind', detail: { start: '91' } },
      { code: 'credit-code-length', detail: { length: '17' } },
      { code: 'credit-code-character', detail: { character: 'O' } },
      { code: 'credit-code-check', detail: {} },
      'saved',
    ])
  })
})

it('knows an association by its record or by its founding meeting, and begins it in 筹备中', () => {
  const founded = anAssociation()
  const recorded = anAssociation({
    id: 'recorded',
    name: '阿和园促进会',
    association: { estate: '', hostUnit: '', purpose: '', turns: [] },
  })
  const enterprise = anAssociation({ id: 'enterprise', name: '阳光物业公司' })
  const found = associationsAmong([enterprise, founded, recorded], [aNewMeeting()])
  expect(found.map(one => [one.id, stateOf(one)])).toEqual([
    ['recorded', 'preparing'],
    ['association', 'preparing'],
  ])
})
