import type { Change, EntryHead } from '../../domain/journal/entry'
import type { Watch } from '../../domain/progress'
import { columnMatch } from '../../domain/records/column-match'
import { valueAlias } from '../../domain/records/value-alias'
import type { Problem, Result } from '../../domain/result'
import { rosterAmong, rosterSheets, type ChosenSheet } from '../../domain/roster/choose-sheet'
import { rememberedColumns, unknownColumns } from '../../domain/roster/column-memory'
import { importedBefore } from '../../domain/roster/import-batches'
import { importChange } from '../../domain/roster/import-change'
import type { RosterKind } from '../../domain/roster/kinds/roster-kind'
import type { Column } from '../../domain/roster/plan'
import { planMemory } from '../../domain/roster/plan-memory'
import { countDecisions, usualChoices } from '../../domain/roster/row-decision'
import { aliasesAfter, type Alias } from '../../domain/roster/value-aliases'
import type { NamedBytes } from '../../domain/sheet/workbook'
import { refusalWords } from '../../domain/words/problem-words'
import { fileHash } from '../../services/file-hash'
import { runSteps } from '../../services/run-steps'
import type { Services } from '../../services/services'
import { startedWatch } from '../../services/started-watch'
import type { ImportState, ReadFile, Reviewing } from './import-state'

/** What is remembered of written values, with what the clerk has said in this import. */
export const aliasesNow = (services: Pick<Services, 'records'>, learnt: readonly Alias[]): readonly Alias[] =>
  learnt.reduce(aliasesAfter, services.records.all(valueAlias))

/** What an import shows, and how it is told of it. `ready` is given how to stop each piece of long work. */
type Stage = {
  readonly now: () => ImportState
  readonly show: (state: ImportState) => void
  readonly ready: (cancel: () => void) => void
}

/** The work of an import of this kind of roster. */
export function importWork(services: Services, kind: RosterKind, { now, show, ready }: Stage) {
  const { records, world } = services
  const remembering = {
    about: kind.about,
    fieldNamed: (name: string | null | undefined) => kind.fields.find(field => field === name) ?? null,
  }
  const remembered = (columns: readonly Column<string>[]): readonly Column<string>[] | null =>
    rememberedColumns(columns, records.all(columnMatch), remembering)

  const refuse = (problem: Problem): void => {
    show(
      problem.code === 'cancelled'
        ? { kind: 'choosing' }
        : { kind: 'choosing', refusal: refusalWords(problem) },
    )
  }

  function startWatching(stage: 'preparing' | 'writing', step: string) {
    show({ kind: stage, progress: { step, done: 0 } })
    const { watch, cancel } = startedWatch(progress => {
      show({ kind: stage, progress })
    })
    ready(cancel)
    return watch
  }

  const planned = ({ fileName, chosen, learnt, clearing, memory }: ReadFile, watch: Watch) =>
    runSteps(
      kind.plan({
        fileName,
        chosen,
        records,
        today: world.today(),
        aliases: aliasesNow(services, learnt),
        clearing,
        memory,
      }),
      watch,
    )

  /** The plan of a sheet whose columns are settled. */
  async function plan(file: ReadFile): Promise<void> {
    const against = records.all(kind.record)
    const result = await planned(file, startWatching('preparing', '核对名册'))
    if (!result.ok) refuse(result.problem)
    else {
      const made = { plan: result.value.plan, planned: result.value, choices: usualChoices, against }
      show({ ...file, ...made, kind: 'reviewing', refusal: undefined, replanning: false })
    }
  }

  /** Makes the plan anew for what was corrected while the clerk goes on looking at the old one. Stopped, it shows nothing. */
  async function replan(before: Reviewing): Promise<void> {
    const reviewing = { ...before, refusal: undefined, replanning: true }
    show(reviewing)
    const { watch, cancel } = startedWatch(() => undefined)
    ready(cancel)
    const against = records.all(kind.record)
    const result = await planned(reviewing, watch)
    const latest = now()
    if (result.ok && latest.kind === 'reviewing')
      show({ ...latest, plan: result.value.plan, planned: result.value, against, replanning: false })
  }

  /** A known form goes straight to the review; what stands over a column and is not known is asked first. */
  async function begin(file: ReadFile): Promise<void> {
    const { sheet, heading } = file.chosen
    const known = remembered(heading.columns)
    const columns = known ?? heading.columns
    const matched: ReadFile = { ...file, chosen: { sheet, heading: { ...heading, columns } } }
    const asks = known === null && unknownColumns(columns, kind.book).length > 0
    if (asks) show({ ...matched, kind: 'matching' })
    else await plan(matched)
  }

  async function readFile(file: NamedBytes): Promise<void> {
    const watch = startWatching('preparing', '读取文件')
    const hash = await fileHash(file.bytes)
    const memory = planMemory()
    const early = kind.readAhead?.({
      memory,
      today: world.today(),
      aliases: aliasesNow(services, []),
      columnsOf: columns => remembered(columns) ?? columns,
    })
    const read = await services.sheets.read(file, watch, early)
    const sheets = read.ok ? await runSteps(rosterSheets(read.value, kind.book), watch) : read
    if (!sheets.ok) {
      refuse(sheets.problem)
      return
    }
    const chosen = rosterAmong(sheets.value)
    const facts = {
      fileName: file.name,
      fileHash: hash,
      before: importedBefore(hash, records),
      learnt: [],
      clearing: [],
      memory,
    }
    if (chosen.ok) await begin({ ...facts, sheets: sheets.value, chosen: chosen.value })
    else refuse(chosen.problem)
  }

  /** First a copy of what there is now. Without one nothing is written. */
  async function commitCopied(change: Change, watch: Watch): Promise<Result<EntryHead>> {
    watch.report({ step: '先备份现在的资料', done: 0 })
    const copied = await services.copies.make('import', watch)
    return copied.ok ? records.commit(change, watch) : copied
  }

  async function write(reviewing: Reviewing): Promise<void> {
    const { plan: decided, planned: toDo, choices, fileHash: hash, learnt, fileName } = reviewing
    const watch = startWatching('writing', '写入名册')
    const rows = await runSteps(toDo.apply(records, world, choices), watch)
    const by = services.accounts.me().name
    const facts = { fileHash: hash, plan: decided, about: kind.about, choices, aliases: learnt, by }
    const written = rows.ok
      ? await commitCopied(importChange(rows.value, facts, records, world), watch)
      : rows
    if (written.ok) {
      show({ kind: 'done', head: written.value, fileName, counts: countDecisions(decided, choices) })
    } else {
      show({ ...reviewing, refusal: refusalWords(written.problem) })
    }
  }

  /** Another sheet of the same file. */
  const chooseSheet = (file: ReadFile, chosen: ChosenSheet<string>): Promise<void> =>
    begin({ ...file, chosen })
  return { plan, replan, readFile, write, chooseSheet }
}
