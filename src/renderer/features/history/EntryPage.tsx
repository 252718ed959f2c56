import { Descriptions, Flex, Tag } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { clockTime } from '../../domain/journal/clock'
import { causes, type EntryHead, type RecordChange } from '../../domain/journal/entry'
import type { Records } from '../../domain/ports'
import { recordKinds } from '../../domain/records'
import { resident } from '../../domain/records/resident'
import { changeWords, kindLabel, recordName } from '../../domain/words/change-words'
import { entryCounts } from '../../domain/words/entry-words'
import { useServices } from '../../services/services'
import { useJournal } from '../../services/use-records'
import { EmptyState } from '../../ui/EmptyState'
import { momentText } from '../../ui/moment-text'
import { PageTitle } from '../../ui/PageTitle'
import type { TallColumn } from '../../ui/tall-columns'
import { TallTable } from '../../ui/TallTable'
import { UndoEntry } from './UndoEntry'
import { useChanges } from './use-changes'

type Line = {
  readonly key: string
  readonly change: RecordChange
  readonly name: string
  readonly there: boolean
}

function lineOf(change: RecordChange, records: Records): Line {
  const kind = recordKinds.find(one => one.kind === change.kind)
  const now = kind && records.find(kind, change.id)
  return {
    key: `${change.kind} ${change.id}`,
    change,
    name: recordName(change, now),
    there: now !== undefined,
  }
}

/** People first, then what they live in and belong to. */
const peopleFirst = (lines: readonly Line[]): readonly Line[] => [
  ...lines.filter(line => line.change.kind === resident.kind),
  ...lines.filter(line => line.change.kind !== resident.kind),
]

const columns: readonly TallColumn<Line>[] = [
  { title: '类别', width: 90, render: (_, { change }) => kindLabel(change.kind) },
  {
    title: '名称',
    width: 240,
    render: (_, { change, name, there }) =>
      change.kind === resident.kind && there ? <Link to={`/residents/${change.id}`}>{name}</Link> : name,
  },
  { title: '做了什么', width: 520, render: (_, { change }) => changeWords(change) },
]

function EntryFacts({ head, undone }: { head: EntryHead; undone: boolean }) {
  return (
    <Descriptions
      size="small"
      column={2}
      style={{ paddingBottom: 8 }}
      items={[
        { key: 'when', label: '时间', children: momentText(clockTime(head.clock)) },
        { key: 'who', label: '经办人', children: head.actor },
        { key: 'what', label: '内容', children: head.detail },
        { key: 'counts', label: '涉及', children: entryCounts(head) },
        ...(undone ? [{ key: 'undone', label: '状态', children: <Tag>已撤销</Tag> }] : []),
      ]}
    />
  )
}

function Changes({ head }: { head: EntryHead }) {
  const { records } = useServices()
  const changes = useChanges(head.id)
  const [active, setActive] = useState<string>()
  const lines = useMemo(
    () => peopleFirst(changes?.map(change => lineOf(change, records)) ?? []),
    [changes, records],
  )
  return (
    <TallTable<Line>
      label="本次改动"
      rows={lines}
      columns={columns}
      active={active}
      onActive={setActive}
      empty={<EmptyState title={changes === undefined ? '读取中…' : '没有改动内容'} />}
    />
  )
}

/** One entry: what it changed, and what undoing it would do. */
export function EntryPage() {
  const { id } = useParams()
  const navigate = useNavigate()
  const entries = useJournal()
  const head = entries.find(one => one.id === id)
  const back = () => void navigate('/history')
  if (head === undefined) return <PageTitle title="没有这条操作记录" onBack={back} />
  const undone = entries.some(one => one.undoes === head.id)
  return (
    <Flex vertical flex="1 1 0" style={{ minHeight: 0 }}>
      <PageTitle
        title={causes[head.cause].label}
        onBack={back}
        actions={causes[head.cause].undoable && !undone && <UndoEntry head={head} />}
      />
      <EntryFacts head={head} undone={undone} />
      <Changes key={head.id} head={head} />
    </Flex>
  )
}
