import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fillForm } from '../../../../src/renderer/adapters/sheet/filling/fill-form'
import { unwatched } from '../../../../src/renderer/domain/progress'
import { drawnFormParts, formOf } from '../../../fixtures/forms/drawn-form'

const SHEET = 'xl/worksheets/sheet1.xml'
const part = (name: string): string => drawnFormParts[name] ?? ''

const fill = (parts: Readonly<Record<string, string>>, sheet = '登记表', signs = {}) =>
  fillForm(
    formOf({ ...drawnFormParts, ...parts }),
    {
      ...{ sheet, area: { from: 4, to: 6 }, columns: [1], signs },
      people: Array.from({ length: 5 }, () => [{ text: '王秀兰' }]),
    },
    unwatched,
  )

async function outcome(parts: Readonly<Record<string, string>>): Promise<unknown> {
  const done = await fill(parts)
  return done.ok ? 'filled' : done.problem
}

const unlocked = {
  'xl/styles.xml': part('xl/styles.xml').replaceAll(
    '<alignment horizontal="center" vertical="center"/>',
    '<protection locked="0"/>',
  ),
}
const guarded = (how: string) => ({
  ...unlocked,
  [SHEET]: part(SHEET).replace('</sheetData>', `</sheetData><sheetProtection ${how}/>`),
})

describe('a guarded form', () => {
  it.each<[string, Readonly<Record<string, string>>, unknown]>([
    [
      'takes more people than it has rows only where its protection lets rows be put in',
      guarded('sheet="1" insertRows="0"'),
      'filled',
    ],
    [
      'says how many there is room for where it does not',
      guarded('sheet="1"'),
      { code: 'form-full', detail: { room: '3', people: '5' } },
    ],
    ['that is no longer in force is filled like any other', guarded('sheet="0"'), 'filled'],
    [
      'with a macro in it is refused, whatever it is called',
      { 'xl/vbaProject.bin': 'x' },
      { code: 'form-macros' },
    ],
    [
      'whose sheets may not be changed is refused',
      {
        'xl/workbook.xml': part('xl/workbook.xml').replace(
          '<sheets>',
          '<workbookProtection lockStructure="1"/><sheets>',
        ),
      },
      { code: 'form-structure-locked' },
    ],
  ])('%s', async (_, parts, told) => {
    expect(await outcome(parts)).toEqual(told)
  })
})

it('a sheet called by a sign takes a name a sheet may have: no more than 31 characters, none that is forbidden', async () => {
  const named = { 'xl/workbook.xml': part('xl/workbook.xml').replace('name="登记表"', 'name="{单位}"') }
  const nameFor = async (unit: string): Promise<string | undefined> => {
    const done = await fill(named, '{单位}', { 单位: unit })
    if (!done.ok) throw new Error(done.problem.code)
    return /<sheet name="([^"]*)"/.exec(strFromU8(unzipSync(done.value)['xl/workbook.xml']!))?.[1]
  }
  expect([await nameFor('文源社区/2026[11]'), await nameFor('文'.repeat(40))]).toEqual([
    ...['文源社区-2026-11-', '文'.repeat(31)],
  ])
})
