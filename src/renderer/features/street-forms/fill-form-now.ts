import { givenBy } from '../../domain/forms/form-giving'
import { crossCounts } from '../../domain/forms/counts/cross-counts'
import type { FormFilling } from '../../domain/forms/filling'
import { formFileName, formSigns } from '../../domain/forms/form-words'
import { filledLinesOf } from '../../domain/forms/filled-lines'
import { isKnown } from '../../domain/forms/known-form'
import type { FormRow } from '../../domain/forms/form-row'
import type { GivingOutPlan } from '../../domain/giving-out/plan-giving-out'
import type { Right } from '../../domain/accounts/roles'
import type { Watch } from '../../domain/progress'
import { office, OFFICE_ID } from '../../domain/records/office'
import type { Resident } from '../../domain/records/resident'
import type { StreetForm } from '../../domain/records/street-form'
import { fail, ok, type Result } from '../../domain/result'
import type { Seen } from '../../domain/search/roster-filters'
import { columnIndex, type NamedBytes } from '../../domain/sheet/workbook'
import type { Services } from '../../services/services'
import { readKeptForm } from './kept-form'

/** What a form is filled with. */
export type Filling = {
  readonly form: StreetForm
  readonly people: readonly Resident[]
  readonly plan: GivingOutPlan<string> | null
  readonly seen: Seen
  readonly rights: readonly Right[]
  /** How somebody's line stands to the last report, in words, by id. */
  readonly changeOf: (id: string) => string
}

type Ports = Pick<Services, 'records' | 'attachments' | 'sheets' | 'world' | 'accounts'>

function linesToFill({ records, world }: Ports, filling: Filling): FormFilling['people'] {
  const { form, people, plan, rights, changeOf } = filling
  const lines = filledLinesOf({
    ...{ form, people, records, rights, today: world.today(), given: givenBy(plan) },
    told: (row: FormRow) => ({ ...row, change: changeOf(row.id) }),
  })
  return lines.map(({ values }) => values)
}

/**
 * The filled form under its usual name. Refusals: those of reading the kept form, of a form that is not the one meant, and of filling it;
 * `form-nobody`.
 */
export async function fillFormNow(ports: Ports, filling: Filling, watch: Watch): Promise<Result<NamedBytes>> {
  const { form, people, seen } = filling
  const { mapping } = form
  const { records, sheets, world, accounts } = ports
  const read = await readKeptForm(ports, form, watch)
  if (!read.ok) return read
  const known = isKnown(read.value.workbook, mapping)
  if (!known.ok) return known
  const sheet = read.value.workbook.sheets.find(({ name }) => name === mapping.sheet)
  if (sheet === undefined) return fail('form-no-sheet', { sheet: mapping.sheet })
  const about = { office: records.find(office, OFFICE_ID), who: accounts.me().name, today: world.today() }
  const lines = mapping.counts === undefined ? linesToFill(ports, filling) : []
  if (lines.length === 0 && mapping.counts === undefined) return fail('form-nobody')
  const counting = { seen, records, people }
  const filled = await sheets.fill(
    read.value.file,
    {
      sheet: mapping.sheet,
      area: mapping.counts === undefined ? mapping.rows : null,
      columns: Object.keys(mapping.columns).map(columnIndex),
      people: lines,
      signs: { ...formSigns(mapping.signs, about), 人数: String(lines.length || people.length) },
      ...(mapping.counts !== undefined && {
        cells: crossCounts(sheet, mapping.counts, people, counting).cells,
      }),
    },
    watch,
  )
  return filled.ok ? ok({ name: `${formFileName(form, about)}.xlsx`, bytes: filled.value }) : filled
}
