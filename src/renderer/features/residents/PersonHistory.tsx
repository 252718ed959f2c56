import { Card, Timeline, Typography } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { clockTime } from '../../domain/journal/clock'
import { causes, type EntryHead, type RecordChange } from '../../domain/journal/entry'
import type { Records } from '../../domain/ports'
import { occupancy } from '../../domain/records/occupancy'
import { resident } from '../../domain/records/resident'
import { visit } from '../../domain/records/visit'
import { changeWords } from '../../domain/words/change-words'
import { useServices } from '../../services/services'
import { useJournal } from '../../services/use-records'
import { momentText } from '../../ui/moment-text'

type Line = { readonly head: EntryHead; readonly words: string }

const isAbout = ({ about = [] }: EntryHead, id: string): boolean =>
  about.some(one => one.kind === resident.kind && one.id === id)

/** The kinds that tell of one person: themselves, their visits, their other houses. */
const tellingKinds = [resident, visit, occupancy] as const

const tellsOf = ({ kind, id, before, after }: RecordChange, personId: string): boolean =>
  kind === resident.kind
    ? id === personId
    : [visit.kind, occupancy.kind].includes(kind) && { ...before, ...after }['residentId'] === personId

/** What an entry tells of the resident; undefined when it tells nothing. */
async function lineOf(id: string, head: EntryHead, records: Records): Promise<Line | undefined> {
  if (isAbout(head, id)) return { head, words: head.detail }
  if (!tellingKinds.some(({ kind }) => (head.counts[kind] ?? 0) > 0)) return undefined
  const { changes } = await records.readEntry(head.id)
  const change = changes.find(one => tellsOf(one, id))
  return change && { head, words: changeWords(change) }
}

/** The entries that changed the resident or looked at them, newest first. Each is read once, as long as its head is the same. */
function useLines(id: string): readonly Line[] | undefined {
  const { records } = useServices()
  const heads = useJournal()
  const read = useRef(new WeakMap<EntryHead, Promise<Line | undefined>>())
  const [lines, setLines] = useState<readonly Line[]>()
  useEffect(() => {
    let current = true
    const known = read.current
    const reading = heads.map(head => {
      const line = known.get(head) ?? lineOf(id, head, records)
      known.set(head, line)
      return line
    })
    void Promise.all(reading).then(found => {
      if (current) setLines(found.filter(line => line !== undefined))
    })
    return () => {
      current = false
    }
  }, [id, heads, records])
  return lines
}

/** 历史: what became of this resident's facts, and by which operation. */
export function PersonHistory({ id }: { id: string }) {
  const lines = useLines(id)
  return (
    <Card size="small" title="历史">
      {lines === undefined ? (
        <Typography.Text type="secondary">读取中…</Typography.Text>
      ) : (
        <Timeline
          items={lines.map(({ head, words }) => ({
            key: head.id,
            content: (
              <>
                <div className="figures">{momentText(clockTime(head.clock))}</div>
                <Link to={`/history/${head.id}`}>{causes[head.cause].label}</Link>
                <div>{words}</div>
              </>
            ),
          }))}
        />
      )}
    </Card>
  )
}
