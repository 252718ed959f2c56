import { readWorkbook } from '../../renderer/adapters/sheet/read-workbook'
import { writeWorkbook } from '../../renderer/adapters/sheet/write-workbook'
import { expectedNames } from '../../renderer/domain/forms/rollup/community-name'
import { needsLooking, newRollUp, takeIn, type RollUp } from '../../renderer/domain/forms/rollup/roll-up'
import { fileState, rollUpSheets, rollUpWords } from '../../renderer/domain/forms/rollup/roll-up-sheets'
import { atOnce } from '../../renderer/domain/paced'
import { unwatched } from '../../renderer/domain/progress'
import { ok, type Result } from '../../renderer/domain/result'
import { readArguments } from '../arguments'
import { checkOutput } from '../check-output'
import { readGiven } from '../input'
import { say, writeWhole } from '../output'
import { pcWorld } from '../pc-world'
import { explainUsage, refuse } from '../refuse'
import type { Run } from '../run'

async function expectedIn(path: string | undefined): Promise<Result<readonly string[]>> {
  if (path === undefined) return ok([])
  const file = await readGiven(path)
  return file.ok ? ok(expectedNames(new TextDecoder().decode(file.value.bytes))) : file
}

/** Each file is read, joined and let go before the next. A path that is not there refuses them all; a file that cannot be read is told of. */
async function rollUpFiles(paths: readonly string[], expected: readonly string[]): Promise<Result<RollUp>> {
  const rollUp = newRollUp(expected)
  for (const path of paths) {
    const file = await readGiven(path)
    if (!file.ok) return file
    atOnce(takeIn(rollUp, file.value.name, await readWorkbook(file.value, unwatched), pcWorld.today()))
    const last = rollUp.files.at(-1)
    if (last !== undefined)
      say(`${last.community}（${last.file}）：${String(last.rows)} 行，${fileState(last)}`)
  }
  return ok(rollUp)
}

/** Joins the files and writes the result; the exit code. */
async function rollUpInto(
  out: string,
  paths: readonly string[],
  expect: string | undefined,
): Promise<number> {
  const expected = await expectedIn(expect)
  if (!expected.ok) return refuse(expected.problem)
  const rolled = await rollUpFiles(paths, expected.value)
  if (!rolled.ok) return refuse(rolled.problem)
  const rollUp = rolled.value
  const unread = rollUp.files.find(({ problem }) => problem !== undefined)?.problem
  if (rollUp.rows.length === 0 && unread !== undefined) return refuse(unread)
  const written = await writeWhole(out, await writeWorkbook(rollUpSheets(rollUp)))
  if (!written.ok) return refuse(written.problem)
  say(`已写入 ${out}：${rollUpWords(rollUp)}`)
  return needsLooking(rollUp) ? 1 : 0
}

/**
 * `wenyuan rollup FORM… [--expect NAMES.txt] -o OUT.xlsx [--force]`: 0 everything joined and nothing missing, 1 something to be looked at,
 * 2 a file is not there, none could be joined, or the result cannot be written.
 */
export const run: Run = async (args, usage) => {
  const read = readArguments(args, {
    out: { type: 'string', short: 'o' },
    expect: { type: 'string' },
    force: { type: 'boolean' },
  })
  const paths = read.ok ? read.value.positionals : []
  const out = read.ok ? read.value.values.out : undefined
  if (!read.ok || out === undefined || paths.length === 0) return explainUsage(usage)
  const free = await checkOutput(out, paths, read.value.values.force === true)
  if (!free.ok) return refuse(free.problem)
  return rollUpInto(out, paths, read.value.values.expect)
}
