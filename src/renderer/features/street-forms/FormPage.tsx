import { Button, Flex, Segmented, Tag, Typography } from 'antd'
import { useMemo, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { formFileName } from '../../domain/forms/form-words'
import { dueOn } from '../../domain/forms/form-month'
import { changeCounts } from '../../domain/forms/report-changes'
import { endForm } from '../../domain/forms/save-form'
import { withHand } from '../../domain/forms/who-goes-in'
import { put } from '../../domain/journal/entry'
import { office, OFFICE_ID } from '../../domain/records/office'
import { resident } from '../../domain/records/resident'
import { streetForm, type StreetForm } from '../../domain/records/street-form'
import { refusalWords } from '../../domain/words/problem-words'
import { useServices } from '../../services/services'
import { useFound } from '../../services/use-records'
import { useMe } from '../../services/use-me'
import { useRights } from '../../services/use-rights'
import { useWrite } from '../../services/use-write'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { thousands } from '../../ui/thousands'
import { AddPeopleDialog } from './AddPeopleDialog'
import { CountsPreview } from './CountsPreview'
import { FillDialog } from './FillDialog'
import { FormGrid, type GridLine } from './FormGrid'
import { OwnFactsDialog, ownNames } from './OwnFactsDialog'
import { useFormLines, type FormLines } from './use-form-lines'
import { useFormPeople } from './use-form-people'
import { useReport } from './use-report'

type Shown = '全部' | '有变化的'

/** The lines of the grid: those of today, and below them who was there last time and is no more. */
function useGrid({ shown, changes, last }: FormLines, only: Shown): readonly GridLine[] {
  const { records } = useServices()
  return useMemo(() => {
    const lines = shown.map(({ row, values }, at): GridLine => ({
      key: row.id,
      name: row.name,
      values,
      change: changes.lines[at] ?? { kind: 'same' },
    }))
    const gone = changes.gone.map((id): GridLine => ({
      key: id,
      name: records.find(resident, id)?.name ?? '（已删除）',
      values: [],
      change: { kind: 'gone' },
    }))
    const all = last === undefined ? lines : [...lines, ...gone]
    return only === '全部' ? all : all.filter(({ change }) => change.kind !== 'same')
  }, [shown, changes, last, only, records])
}

/** How the form stands: how many lines, when it was reported last and what has changed since. */
function Standing({ told, form, children }: { told: FormLines; form: StreetForm; children: number }) {
  const { world } = useServices()
  const { last, lines, changes } = told
  const { added, changed, gone } = changeCounts(changes)
  const due = dueOn(form, world.today().slice(0, 7))
  return (
    <Flex gap={12} align="center" wrap>
      <span className="figures">{`共 ${thousands(lines.length)} 行`}</span>
      {children > 0 && <span>{`另有 ${thousands(children)} 人不满 14 周岁，未列入`}</span>}
      {due !== undefined && <span>{`本月截止 ${due}`}</span>}
      {last === undefined ? (
        <Typography.Text type="secondary">还没有填报过</Typography.Text>
      ) : (
        <>
          <span>{`上次填报 ${last.madeOn}`}</span>
          <Tag color="success">{`新增 ${added}`}</Tag>
          <Tag color="warning">{`变动 ${changed}`}</Tag>
          <Tag color="error">{`减少 ${gone}`}</Tag>
        </>
      )}
    </Flex>
  )
}

function useHand(form: StreetForm) {
  const write = useWrite()
  const save = (change: Parameters<typeof withHand>[1], words: string): void => {
    const who = withHand(form.who, change)
    void write({ cause: 'form-saved', detail: form.name, save: [put(streetForm, { ...form, who })] }, words)
  }
  return {
    add: (people: readonly string[]) => {
      if (people.length > 0) save({ add: people }, `已加 ${people.length} 人`)
    },
    leave: (people: readonly string[]) => {
      save({ leave: people }, `已移出 ${people.length} 人`)
    },
  }
}

type Open =
  | { readonly kind: 'fill'; readonly changesOnly: boolean }
  | { readonly kind: 'add' }
  | { readonly kind: 'own'; readonly line: GridLine }

function Form({ form }: { form: StreetForm }) {
  const navigate = useNavigate()
  const { records, world } = useServices()
  const rights = useRights()
  const me = useMe()
  const write = useWrite()
  const [withChildren, setWithChildren] = useState(form.giving.children)
  const [open, setOpen] = useState<Open>()
  const [only, setOnly] = useState<Shown>('全部')
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const { people, children, problem, ready } = useFormPeople(form, withChildren)
  const told = useFormLines(form, people)
  const grid = useGrid(told, only)
  const hand = useHand(form)
  const report = useReport({ form, people, told, withChildren }, () => {
    setOpen(undefined)
  })
  const isCounting = form.mapping.counts !== undefined
  const byHand = form.mapping.of === undefined && form.who.kind !== 'all' && rights.includes('write')
  const about = { office: records.find(office, OFFICE_ID), who: me.name, today: world.today() }
  const end = async (): Promise<void> => {
    if ((await write(endForm(form, world.today()), `已停用“${form.name}”`)) !== undefined)
      void navigate('/forms')
  }
  const may = rights.includes('export')
  const ask = (changesOnly: boolean): void => {
    report.clear()
    setOpen({ kind: 'fill', changesOnly })
  }
  if (report.work.progress !== undefined) {
    return <ProgressPanel {...report.work.progress} onCancel={report.work.cancel} />
  }
  return (
    <>
      <PageTitle
        title={form.name}
        onBack={() => void navigate('/forms')}
        actions={
          <>
            {rights.includes('write') && (
              <>
                <Button onClick={() => void end()}>停用</Button>
                <Button onClick={() => void navigate(`/forms/${form.id}/mapping`)}>修改填法</Button>
              </>
            )}
            {byHand && (
              <Button
                onClick={() => {
                  setOpen({ kind: 'add' })
                }}
              >
                加人
              </Button>
            )}
            {byHand && picked.size > 0 && (
              <Button
                onClick={() => {
                  hand.leave([...picked])
                  setPicked(new Set())
                }}
              >
                {`移出 ${picked.size} 人`}
              </Button>
            )}
            {may && told.last !== undefined && !isCounting && (
              <Button
                disabled={report.changed === 0}
                onClick={() => {
                  ask(true)
                }}
              >
                {`只报变化 ${thousands(report.changed)} 行`}
              </Button>
            )}
            {may && (
              <Button
                type="primary"
                disabled={!ready || problem !== undefined}
                onClick={() => {
                  ask(false)
                }}
              >
                填好并保存
              </Button>
            )}
          </>
        }
      />
      {problem !== undefined && <RefusalAlert sentence={refusalWords(problem)} />}
      {isCounting ? (
        <CountsPreview form={form} people={people} />
      ) : (
        <>
          <Flex gap={16} align="center" style={{ paddingBottom: 8 }}>
            <Standing told={told} form={form} children={children} />
            {told.last !== undefined && (
              <Segmented<Shown>
                aria-label="看哪些"
                options={['全部', '有变化的']}
                value={only}
                onChange={setOnly}
              />
            )}
            {ownNames(form).length > 0 && (
              <Typography.Text type="secondary">双击或回车一行，填只有本表要的内容</Typography.Text>
            )}
          </Flex>
          <FormGrid
            mapping={form.mapping}
            lines={grid}
            withChange={told.last !== undefined}
            picking={
              byHand
                ? {
                    picked,
                    onPick: setPicked,
                    nameOf: key => grid.find(line => line.key === key)?.name ?? '',
                  }
                : undefined
            }
            onOpen={line => {
              if (ownNames(form).length > 0 && line.change.kind !== 'gone' && rights.includes('write'))
                setOpen({ kind: 'own', line })
            }}
          />
        </>
      )}
      {open?.kind === 'fill' && (
        <FillDialog
          form={form}
          people={open.changesOnly ? report.changed : people.length}
          children={children}
          withChildren={withChildren}
          rights={rights}
          fileName={`${formFileName(form, about)}.xlsx`}
          refusal={report.refusal}
          onChildren={setWithChildren}
          onFill={request => void report.fill(request, open.changesOnly)}
          onClose={() => {
            setOpen(undefined)
          }}
        />
      )}
      {open?.kind === 'add' && (
        <AddPeopleDialog
          onAdd={people => {
            hand.add(people)
            setOpen(undefined)
          }}
          onClose={() => {
            setOpen(undefined)
          }}
        />
      )}
      {open?.kind === 'own' && (
        <OwnFactsDialog
          form={form}
          personId={open.line.key}
          name={open.line.name}
          onClose={() => {
            setOpen(undefined)
          }}
        />
      )}
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
