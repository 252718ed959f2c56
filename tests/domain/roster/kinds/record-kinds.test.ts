import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../../src/renderer/adapters/sheet/read-workbook'
import { writeWorkbook } from '../../../../src/renderer/adapters/sheet/write-workbook'
import { planGivingOut } from '../../../../src/renderer/domain/giving-out/plan-giving-out'
import { unwatched } from '../../../../src/renderer/domain/progress'
import { estate } from '../../../../src/renderer/domain/records/estate'
import { house } from '../../../../src/renderer/domain/records/house'
import { propertyEnterprise } from '../../../../src/renderer/domain/records/property-enterprise'
import { serviceContract } from '../../../../src/renderer/domain/records/service-contract'
import { volunteer } from '../../../../src/renderer/domain/records/volunteer'
import { volunteerTeam } from '../../../../src/renderer/domain/records/volunteer-team'
import { chooseSheet } from '../../../../src/renderer/domain/roster/choose-sheet'
import { unknownColumns } from '../../../../src/renderer/domain/roster/column-memory'
import { dataRows } from '../../../../src/renderer/domain/roster/data-rows'
import { enterpriseFacts } from '../../../../src/renderer/domain/roster/enterprises/enterprise-facts'
import { houseFacts } from '../../../../src/renderer/domain/roster/houses/house-facts'
import {
  givenList,
  listColumns,
  listDecisions,
} from '../../../../src/renderer/domain/roster/kinds/given-list'
import { rosterKindOf } from '../../../../src/renderer/domain/roster/kinds/roster-kinds'
import { namesIn } from '../../../../src/renderer/domain/roster/record-rows/record-book'
import { volunteerFacts } from '../../../../src/renderer/domain/roster/volunteers/volunteer-facts'
import { aContract, anEnterprise, anEstate } from '../../../builders/a-property'
import { held, holding, plannedOf, statesOf } from '../../../builders/a-record-roster'
import { anIdNumber } from '../../../builders/a-resident'
import { aVolunteer } from '../../../builders/a-volunteer'
import { TODAY } from '../../../builders/a-sheet'
import type { HeldRecords } from '../../../builders/held-records'
import { valueOf } from '../../../builders/value-of'

const kinds = ['houses', 'enterprises', 'volunteers'] as const
const everyRight = ['write', 'export', 'sensitive'] as const

/** The cells of the list these records leave as, from its headings on. */
function listOf(about: (typeof kinds)[number], records: HeldRecords, forEditing: boolean) {
  const kind = rosterKindOf(about)
  const { listing } = kind
  if (listing === undefined) throw new Error('No list of this kind')
  const rows = listing.rows(records, TODAY)
  const columns = listColumns(kind, listing, rows)
  const request = {
    audience: 'named' as const,
    ...{ recipient: '街道', purpose: '核对', basis: 'duty' as const, password: null, copies: 1 },
    columns: listDecisions(columns, forEditing, everyRight),
  }
  const plan = valueOf(planGivingOut(request, columns, everyRight))
  const sheet = givenList(kind, plan, rows, { who: '李主任', at: '2026-11-22 09:00' }, forEditing)
  return [sheet.columns.map(({ heading }) => heading), ...sheet.rows]
}

const flats = held(house, {
  ...{ id: 'flat', estate: '文和园', building: '5', unit: '1', room: '102', area: '86.35', usage: '住宅' },
  owners: [
    { name: '张三', idNumber: anIdNumber('19700101', '012') },
    { name: '李四', phone: '13800000001' },
  ],
})

const served = [
  ...held(estate, anEstate()),
  ...held(propertyEnterprise, anEnterprise({ contact: '周五', contactPhone: '13800000002' })),
  ...held(serviceContract, aContract({ manager: '钱七' })),
]

const serving = [
  ...held(volunteerTeam, { id: 'team', name: '文和园助老队' }),
  ...held(
    volunteer,
    aVolunteer({ phone: '13800000003', teamId: 'team', publicName: '同意', skills: '理发' }),
  ),
]

describe('the empty form of houses, of enterprises and of volunteers', () => {
  it.each(kinds)(
    'of %s has only columns that are read, and nothing on it is taken for a row',
    async about => {
      const { blank, book } = rosterKindOf(about)
      const file = { name: '空表.xlsx', bytes: await writeWorkbook([blank.sheet()]) }
      const { sheet, heading } = valueOf(chooseSheet(valueOf(await readWorkbook(file, unwatched)), book))
      expect(unknownColumns(heading.columns, book)).toEqual([])
      expect(heading.columns.every(({ field }) => field !== null)).toBe(true)
      expect([...dataRows(sheet, heading, book)]).toEqual([])
    },
  )
})

it.each([
  ['houses', houseFacts],
  ['enterprises', enterpriseFacts],
  ['volunteers', volunteerFacts],
] as const)('no heading of %s stands for two facts', (_, facts) => {
  const names = facts.flatMap(({ headings }) => namesIn(headings))
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

describe('a list given out for editing', () => {
  it.each([
    ['houses', flats],
    ['enterprises', served],
    ['volunteers', serving],
  ] as const)('of %s changes nothing when it comes back as it was', (about, puts) => {
    const records = holding(...puts)
    expect(statesOf(plannedOf(about, listOf(about, records, true), records))).toEqual([['unchanged']])
  })

  it('changes what was changed in it, found by the hidden number; the place stays, and that is told', () => {
    const records = holding(...flats)
    const [headings = [], row = []] = listOf('houses', records, true)
    const edited = row.with(headings.indexOf('房屋用途'), '商业').with(headings.indexOf('室'), '103')
    const { plan } = plannedOf('houses', [headings, edited], records)
    expect(plan.rows).toMatchObject([
      {
        recordId: 'flat',
        changes: [{ field: 'usage', before: '住宅', after: '商业' }],
        problems: [{ field: 'room', code: 'place-stays', detail: { value: '102' } }],
      },
    ])
  })
})

it('numbers and telephones are masked in a list unless they are wanted whole, and a masked one is not read back', () => {
  const records = holding(...flats)
  const rows = listOf('houses', records, false)
  const [headings = [], row = []] = rows
  expect(row[headings.indexOf('业主证件号码')]).toMatch(/^140299\*{12}、无$/)
  expect(row[headings.indexOf('业主电话')]).toBe('无、138****0001')
  const { plan } = plannedOf('houses', rows, records)
  expect(plan.rows.map(({ state, problems }) => [state, problems.map(({ code }) => code)])).toEqual([
    ['unchanged', ['masked', 'masked']],
  ])
})
