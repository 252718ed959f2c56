import { expect, it } from 'vitest'
import {
  nothingPacked,
  packing,
  unpackedBook,
} from '../../../../src/renderer/adapters/sheet/rollup/packed-lists'
import { writeWorkbook } from '../../../../src/renderer/adapters/sheet/write-workbook'
import { newRollUp, takeIn, type RollUp } from '../../../../src/renderer/domain/forms/rollup/roll-up'
import { rollUpSheets } from '../../../../src/renderer/domain/forms/rollup/roll-up-sheets'
import { atOnce } from '../../../../src/renderer/domain/paced'
import { fail, ok } from '../../../../src/renderer/domain/result'
import { largeRoster } from '../../../benchmarks/large-roster'
import { readBuilt } from '../../../fixtures/sheet/read-built'

const TODAY = '2026-11-22'
const names = ['第1社区.xlsx', '第2社区.xlsx', '第3社区.xlsx']

/** What three communities report, each with some people the one before has too; the second sent a file that cannot be read as well. */
const reports = names.map(async (fileName, nth) => {
  const book = await readBuilt(await largeRoster(1100, nth * 1050))
  return { fileName, read: ok({ ...book, fileName }) }
})

const take = async (rollUp: RollUp, from: number, to: number): Promise<void> => {
  for (const { fileName, read } of (await Promise.all(reports)).slice(from, to)) {
    if (fileName === '第2社区.xlsx') atOnce(takeIn(rollUp, '旧.xls', fail('file-protected'), TODAY))
    atOnce(takeIn(rollUp, fileName, read, TODAY))
    if (fileName === '第1社区.xlsx') atOnce(takeIn(rollUp, `又${fileName}`, read, TODAY))
  }
}

it('a roll-up kept packed, and going on in another thread from what was packed, is the same as one held at once', async () => {
  const whole = newRollUp(['第1社区', '第4社区'])
  await take(whole, 0, 3)
  const begun = packing(nothingPacked(['第1社区', '第4社区']))
  await take(begun.rollUp, 0, 1)
  const going = packing(structuredClone(begun.packed()))
  await take(going.rollUp, 1, 3)
  const book = unpackedBook(going.packed())
  expect([book.rows.length, book.repeated.length, book.claimed.length]).toEqual([
    ...[whole.rows.length, whole.repeated.length, whole.claimed.length],
  ])
  expect([book.rows.length, book.claimed.length]).toEqual([3300, 100])
  expect([...book.rows]).toEqual([...whole.rows])
  expect([...book.claimed]).toEqual([...whole.claimed])
  expect([...book.repeated]).toEqual([...whole.repeated])
  expect([...book.wrong]).toEqual([...whole.wrong])
  expect(await writeWorkbook(rollUpSheets(book))).toEqual(await writeWorkbook(rollUpSheets(whole)))
})
