import { useMemo, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { formFileName } from '../../domain/forms/form-words'
import { listsLines } from '../../domain/forms/lists-lines'
import { office, OFFICE_ID } from '../../domain/records/office'
import { streetForm, type StreetForm } from '../../domain/records/street-form'
import { refusalWords } from '../../domain/words/problem-words'
import { useServices } from '../../services/services'
import { useMe } from '../../services/use-me'
import { useFound } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import type { Picking } from '../../ui/picking'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { AddPeopleDialog } from './AddPeopleDialog'
import { CellsPreview } from './CellsPreview'
import { CountsPreview } from './CountsPreview'
import { FillDialog } from './FillDialog'
import { FormActions, type FormAsk } from './FormActions'
import { FormGrid, type GridLine } from './FormGrid'
import { FormStanding } from './FormStanding'
import { OwnFactsDialog, ownNames } from './OwnFactsDialog'
import { useFormLines, type FormLines } from './use-form-lines'
import { useFormPeople } from './use-form-people'
import { useGrid, type ShownLines } from './use-grid'
import { useHand } from './use-hand'
import { useReport } from './use-report'

type Open = FormAsk | { readonly own: GridLine }

/** The lines of a form that lists people or records, and what can be done with each. */
function Lines({
  form,
  desk,
  picking,
  onOwn,
}: {
  form: StreetForm
  desk: ReturnType<typeof useFormDesk>
  picking: Picking | undefined
  onOwn: (line: GridLine) => void
}) {
  const rights = useRights()
  const { told, children, only, setOnly, grid } = desk
  const open = (line: GridLine): void => {
    const may = ownNames(form).length > 0 && line.change.kind !== 'gone' && rights.includes('write')
    if (may) onOwn(line)
  }
  return (
    <>
      <FormStanding told={told} form={form} children={children} only={only} onOnly={setOnly} />
      <FormGrid
        mapping={form.mapping}
        lines={grid}
        withChange={told.last !== undefined}
        picking={picking}
        onOpen={open}
      />
    </>
  )
}

/** What would stand in the form: its figures, its table of counts, its lines. */
function Content(props: Parameters<typeof Lines>[0]) {
  const { form, desk } = props
  const { cells, counts } = form.mapping
  return (
    <>
      {cells !== undefined && <CellsPreview cells={cells} />}
      {counts !== undefined && <CountsPreview form={form} people={desk.people} />}
      {listsLines(form.mapping) && <Lines {...props} />}
    </>
  )
}

/** Who goes into a form now, what would stand in it, and what of that is shown. */
function useFormDesk(form: StreetForm) {
  const [withChildren, setWithChildren] = useState(form.giving.children)
  const [only, setOnly] = useState<ShownLines>('全部')
  const who = useFormPeople(form, withChildren)
  const told = useFormLines(form, who.people)
  const grid = useGrid(told, only)
  const there = useMemo(() => new Set(who.people.map(({ id }) => id)), [who.people])
  return { ...who, there, told, grid, only, setOnly, withChildren, setWithChildren }
}

function useFileName(form: StreetForm): string {
  const { records, world } = useServices()
  const who = useMe().name
  return `${formFileName(form, { office: records.find(office, OFFICE_ID), who, today: world.today() })}.xlsx`
}

/** How many lines the file will have; undefined where the form only counts. */
function linesIn(
  open: FormAsk,
  { told }: ReturnType<typeof useFormDesk>,
  changed: number,
  { mapping }: StreetForm,
): number | undefined {
  if (!listsLines(mapping)) return undefined
  return open === 'changes' ? changed : told.lines.length
}

/** How many lines differ from the last report; undefined where there is none, or no lines. */
const changedIn = ({ mapping }: StreetForm, { last }: FormLines, changed: number): number | undefined =>
  last === undefined || !listsLines(mapping) ? undefined : changed

/** What the clerk is being asked. */
function Dialogs({
  form,
  desk,
  report,
  open,
  onAdd,
  onClose,
}: {
  form: StreetForm
  desk: ReturnType<typeof useFormDesk>
  report: ReturnType<typeof useReport>
  open: Open | undefined
  onAdd: (people: readonly string[]) => void
  onClose: () => void
}) {
  const rights = useRights()
  const fileName = useFileName(form)
  return (
    <>
      {(open === 'fill' || open === 'changes') && (
        <FillDialog
          form={form}
          people={linesIn(open, desk, report.changed, form)}
          children={desk.children}
          withChildren={desk.withChildren}
          rights={rights}
          fileName={fileName}
          answered={report.answered}
          refusal={report.refusal}
          onChildren={desk.setWithChildren}
          onFill={answers => void report.fill(answers, open === 'changes')}
          onClose={onClose}
        />
      )}
      {open === 'add' && (
        <AddPeopleDialog
          form={form.name}
          there={desk.there}
          onAdd={added => {
            onAdd(added)
            onClose()
          }}
          onClose={onClose}
        />
      )}
      {typeof open === 'object' && (
        <OwnFactsDialog form={form} personId={open.own.key} name={open.own.name} onClose={onClose} />
      )}
    </>
  )
}

function Form({ form }: { form: StreetForm }) {
  const navigate = useNavigate()
  const rights = useRights()
  const desk = useFormDesk(form)
  const hand = useHand(form)
  const [open, setOpen] = useState<Open>()
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const close = (): void => {
    setOpen(undefined)
  }
  const { told, people, problem, grid } = desk
  const report = useReport({ form, people, told, withChildren: desk.withChildren }, close)
  const byHand = form.mapping.of === undefined && form.who.kind !== 'all' && rights.includes('write')
  const nameOf = (key: string): string => grid.find(line => line.key === key)?.name ?? ''
  const { progress } = report.work
  if (progress !== undefined) return <ProgressPanel {...progress} onCancel={report.work.cancel} />
  return (
    <>
      <PageTitle
        title={form.name}
        onBack={() => void navigate('/forms')}
        actions={
          <FormActions
            form={form}
            byHand={byHand}
            picked={picked.size}
            changed={changedIn(form, told, report.changed)}
            ready={desk.ready && problem === undefined}
            onAsk={ask => {
              report.clear()
              setOpen(ask)
            }}
            onLeave={() => {
              hand.leave([...picked])
              setPicked(new Set())
            }}
          />
        }
      />
      {problem !== undefined && <RefusalAlert sentence={refusalWords(problem)} />}
      <Content
        form={form}
        desk={desk}
        picking={byHand ? { picked, onPick: setPicked, nameOf } : undefined}
        onOwn={line => {
          setOpen({ own: line })
        }}
      />
      <Dialogs form={form} desk={desk} report={report} open={open} onAdd={hand.add} onClose={close} />
    </>
  )
}

/** One form: what will stand in it, what has changed since the last report, and filling it. */
export function FormPage() {
  const { formId } = useParams()
  const form = useFound(streetForm, formId)
  if (form === undefined) return <EmptyState title="没有这份报表" hint="它可能已经被撤销。请回到报表填报。" />
  return <Form key={form.id} form={form} />
}
