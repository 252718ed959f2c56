import { read, write } from 'xlsx'
import { describe, expect, it } from 'vitest'
import { writeWorkbook } from '../../../src/renderer/adapters/sheet/write-workbook'
import { roles } from '../../../src/renderer/domain/accounts/roles'
import { givenRoster } from '../../../src/renderer/domain/giving-out/given-roster'
import { planRoster, rosterColumns, usualLayout } from '../../../src/renderer/domain/giving-out/roster-layout'
import { chooseSheet } from '../../../src/renderer/domain/roster/choose-sheet'
import { residentBook } from '../../../src/renderer/domain/roster/resident-book'
import { listedPeople } from '../../../src/renderer/domain/roster/column-sets/listed-person'
import { factFields } from '../../../src/renderer/domain/roster/facts'
import type { KnownPeople } from '../../../src/renderer/domain/roster/known-people'
import { planRosterNow } from '../../../src/renderer/domain/roster/plan-roster'
import { aRequest } from '../../builders/a-giving-out'
import { aSheet, planOf, TODAY } from '../../builders/a-sheet'
import { apply, everyKind } from '../../builders/an-import'
import { readBuilt } from '../../fixtures/sheet/read-built'

const known = apply(planOf(aSheet(everyKind)))
const layout = { ...usualLayout, forEditing: true }

/** Everybody on record, whole, as the office takes a list out to change it. */
async function takenOut(of: KnownPeople = known): Promise<Uint8Array> {
  const people = listedPeople(of.residents, of)
  const columns = rosterColumns(people, layout)
  const whole = Object.fromEntries(factFields.map(field => [field, 'full' as const]))
  const plan = planRoster(aRequest({ columns: whole }), layout, columns, roles.director.rights)
  if (!plan.ok) throw new Error(plan.problem.code)
  return writeWorkbook([givenRoster(plan.value, layout, people, { who: '张主任', at: '' }, TODAY)])
}

/** What importing the file would do to those on record. */
async function brought(bytes: Uint8Array, on: KnownPeople = known) {
  const chosen = chooseSheet(await readBuilt(bytes), residentBook)
  if (!chosen.ok) throw new Error(chosen.problem.code)
  return planRosterNow({ fileName: '改.xlsx', chosen: chosen.value, known: on, today: TODAY })
}

/** Opened and saved again by SheetJS, some cells retyped: by heading and name. */
function retyped(
  bytes: Uint8Array,
  ...cells: readonly (readonly [name: string, heading: string, text: string])[]
) {
  const book = read(bytes, { cellStyles: true, cellNF: true, dense: true })
  const rows = book.Sheets[book.SheetNames[0] ?? '']?.['!data'] ?? []
  const headings = rows[1]?.map(cell => String(cell.v)) ?? []
  for (const [name, heading, text] of cells) {
    const row = rows.find(each => each[0]?.v === name)
    const column = headings.indexOf(heading)
    if (row === undefined || column === -1) throw new Error(`No ${name} or no ${heading}`)
    row[column] = { t: 's', v: text, z: '@' }
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

describe('a list taken out of the office and brought back', () => {
  it('as it was changes nothing, nor when Excel or WPS saved it again', async () => {
    const bytes = await takenOut()
    for (const file of [bytes, retyped(bytes)]) {
      const { counts, rows } = await brought(file)
      expect(rows.filter(({ state }) => state !== 'unchanged')).toEqual([])
      expect(counts.rows).toBe(known.residents.length)
    }
  })

  it('changes exactly what was retyped, names and numbers too', async () => {
    const file = retyped(
      await takenOut(),
      ['王秀兰', '姓名', '王秀蓝'],
      ['王建国', '身份证号', '140202195801010020'],
      ['𠮷𬱖', '联系电话', '13811112222'],
      ['John Smith', '职业', '工程师'],
    )
    const plan = await brought(file)
    expect(
      plan.rows.flatMap(({ facts, changes }) =>
        changes.map(({ field, before, after }) => [facts.name, field, before, after]),
      ),
    ).toEqual([
      ['王秀蓝', 'name', '王秀兰', '王秀蓝'],
      ['王建国', 'idNumber', '140202195801010012', '140202195801010020'],
      ['𠮷𬱖', 'phone', '', '13811112222'],
      ['John Smith', 'occupation', '', '工程师'],
    ])
    expect(plan.counts).toMatchObject({ create: 0, update: 4, doubtful: 0, rejected: 0 })
    const after = apply(plan, known)
    expect(after.residents.map(({ id }) => id)).toEqual(known.residents.map(({ id }) => id))
    expect((await brought(file, after)).counts).toMatchObject({
      update: 0,
      unchanged: after.residents.length,
    })
  })

  it('has identity numbers as text that opening and saving leaves whole', async () => {
    const bytes = await takenOut()
    for (const file of [bytes, retyped(bytes)]) {
      const sheet = read(file, { cellNF: true }).Sheets['居民名册']
      expect(sheet?.['B3']).toMatchObject({ t: 's', v: '140213199003071248', z: '@' })
      expect(sheet?.['B4']).toMatchObject({ t: 's', v: '140202195801010012', z: '@' })
    }
  })

  it('hides the column of ids without leaving it out', async () => {
    const sheet = read(await takenOut(), { cellStyles: true }).Sheets['居民名册']
    const columns = sheet?.['!cols'] ?? []
    expect(columns.map(({ hidden }) => hidden === true)).toEqual([
      ...Array.from({ length: columns.length - 1 }, () => false),
      true,
    ])
  })
})
