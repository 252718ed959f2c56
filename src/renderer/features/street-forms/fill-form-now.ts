import { givenBy } from '../../domain/forms/form-giving'
import { crossCounts } from '../../domain/forms/counts/cross-counts'
import type { FormFilling } from '../../domain/forms/filling'
import { formFileName, formSigns } from '../../domain/forms/form-words'
import { filledLinesOf } from '../../domain/forms/filled-lines'
import { isKnown } from '../../domain/forms/known-form'
import { countSigns } from '../../domain/forms/counts/marked-cells'
import { listsLines } from '../../domain/forms/lists-lines'
import type { FormRow } from '../../domain/forms/form-row'
import { watermark } from '../../domain/giving-out/watermark'
import type { GivingOutPlan } from '../../domain/giving-out/plan-giving-out'
import type { Right } from '../../domain/accounts/roles'
import type { Watch } from '../../domain/progress'
import { office, OFFICE_ID } from '../../domain/records/office'
import { ownFacts } from '../../domain/records/own-facts'
import { resident, type Resident } from '../../domain/records/resident'
import type { StreetForm } from '../../domain/records/street-form'
import { fail, ok, type Result } from '../../domain/result'
import type { Seen } from '../../domain/search/roster-filters'
import { columnIndex, type NamedBytes, type Sheet } from '../../domain/sheet/workbook'
import type { Services } from '../../services/services'
import { momentText } from '../../ui/moment-text'
import { countMarked } from './count-marked'
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
  /** The pages are not to say who gave it out. */
  readonly bare: boolean
}

type Ports = Pick<Services, 'records' | 'attachments' | 'sheets' | 'world' | 'accounts' | 'pinyin'>

function linesToFill({ records, world }: Ports, filling: Filling): FormFilling['people'] {
  const { form, people, plan, rights, changeOf } = filling
  const lines = filledLinesOf({
    ...{ form, people, records, rights, today: world.today(), given: givenBy(plan) },
    own: records.all(ownFacts),
    told: (row: FormRow) => ({ ...row, change: changeOf(row.id) }),
  })
  return lines.map(({ values }) => values)
}

type Opened = { readonly file: NamedBytes; readonly sheet: Sheet }

/** The kept form, seen to be the one meant. */
async function opened(ports: Ports, form: StreetForm, watch: Watch): Promise<Result<Opened>> {
  const read = await readKeptForm(ports, form, watch)
  if (!read.ok) return read
  const known = isKnown(read.value.workbook, form.mapping)
  if (!known.ok) return known
  const sheet = read.value.workbook.sheets.find(({ name }) => name === form.mapping.sheet)
  return sheet === undefined
    ? fail('form-no-sheet', { sheet: form.mapping.sheet })
    : ok({ file: read.value.file, sheet })
}

type Content = Pick<FormFilling, 'area' | 'columns' | 'people' | 'cells'>

/** A line for everybody. Refusal: `form-nobody`. */
function listed(ports: Ports, filling: Filling): Result<Content> {
  const { mapping } = filling.form
  const people = linesToFill(ports, filling)
  if (people.length === 0) return fail('form-nobody')
  return ok({ area: mapping.rows, columns: Object.keys(mapping.columns).map(columnIndex), people })
}

type Cells = NonNullable<FormFilling['cells']>

function counted({ records }: Ports, { form, people, seen }: Filling, sheet: Sheet): Cells {
  const { counts } = form.mapping
  return counts === undefined
    ? new Map()
    : crossCounts(sheet, counts, people, { seen, records, people: records.all(resident) }).cells
}

/** What goes into the rows and into single cells. Refusals: `form-nobody`, `form-filter-gone`, `cancelled`. */
async function contentOf(
  ports: Ports,
  filling: Filling,
  sheet: Sheet,
  watch: Watch,
): Promise<Result<Content>> {
  const { mapping } = filling.form
  const marked = await countMarked(ports, mapping.cells, { ...filling, watch })
  if (!marked.ok) return marked
  const cells = new Map([...counted(ports, filling, sheet), ...marked.value])
  if (!listsLines(mapping)) return ok({ area: null, columns: [], people: [], cells })
  const list = listed(ports, filling)
  return list.ok ? ok({ ...list.value, cells }) : list
}

/** The line every printed page is to bear; undefined where the form tells nothing of anybody, or is to be bare. */
function pageLine({ world, accounts }: Ports, { plan, bare }: Filling): string | undefined {
  if (plan === null || bare) return undefined
  return watermark(plan, { who: accounts.me().name, at: momentText(world.now()) })
}

/**
 * The filled form under its usual name. Refusals: those of reading the kept form, of a form that is not the one meant, and of filling it;
 * `form-nobody`, `form-filter-gone`.
 */
export async function fillFormNow(ports: Ports, filling: Filling, watch: Watch): Promise<Result<NamedBytes>> {
  const { form, people } = filling
  const { sheet: name, signs } = form.mapping
  const { records, sheets, world, accounts } = ports
  const open = await opened(ports, form, watch)
  if (!open.ok) return open
  const content = await contentOf(ports, filling, open.value.sheet, watch)
  if (!content.ok) return content
  const about = { office: records.find(office, OFFICE_ID), who: accounts.me().name, today: world.today() }
  const count = String(content.value.people.length || people.length)
  const said = { ...countSigns(records, about.today), ...formSigns(signs, about), 人数: count }
  const line = pageLine(ports, filling)
  const wanted = { sheet: name, ...content.value, signs: said, ...(line !== undefined && { pageLine: line }) }
  const filled = await sheets.fill(open.value.file, wanted, watch)
  return filled.ok ? ok({ name: `${formFileName(form, about)}.xlsx`, bytes: filled.value }) : filled
}
