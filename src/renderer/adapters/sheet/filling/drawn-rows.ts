import { unwatched } from '../../../domain/progress'
import { ok, type Result } from '../../../domain/result'
import type { NamedBytes } from '../../../domain/sheet/workbook'
import { Quota } from '../quota'
import { sniff } from '../sniff'
import { Unreadable } from '../unreadable'
import { formBook } from './form-book'
import { FormPackage } from './form-package'
import { attribute, cellsOf, takeApart } from './sheet-xml'

const FEW = 2

async function drawn(form: FormPackage): Promise<ReadonlyMap<string, number>> {
  const book = await formBook(form)
  const last = new Map<string, number>()
  for (const { name, part } of book.sheets) {
    const { rows, prefix } = takeApart((await form.text(part)) ?? '')
    const row = rows.findLast(
      one => cellsOf(one, prefix).filter(cell => attribute(cell.attributes, 's') !== undefined).length >= FEW,
    )
    last.set(name, row?.row ?? 0)
  }
  return last
}

/**
 * How far down the rows of each sheet of a form are drawn: the last row with more than one cell that has a look of its own. Refusals:
 * those of `fillForm` about the file.
 */
export async function drawnRows({ bytes }: NamedBytes): Promise<Result<ReadonlyMap<string, number>>> {
  try {
    if (sniff(bytes) !== 'zip') throw new Unreadable('form-not-xlsx')
    return ok(await drawn(new FormPackage(bytes, new Quota(unwatched))))
  } catch (reason) {
    if (reason instanceof Unreadable) return { ok: false, problem: reason.problem }
    throw reason
  }
}
