import { Card, Timeline, Typography } from 'antd'
import { useEffect, useState } from 'react'
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

/** The entries that changed the resident or looked at them, newest first. */
async function linesOf(id: string, heads: readonly EntryHead[], records: Records): Promise<readonly Line[]> {
  const touching = heads.filter(
    head => isAbout(head, id) || tellingKinds.some(kind => (head.counts[kind.kind] ?? 0) > 0),
  )
  const read = await Promise.all(
    touching.map(async head => {
      if (isAbout(head, id)) return [{ head, words: head.detail }]
      const { changes } = await records.readEntry(head.id)
      const change = changes.find(one => tellsOf(one, id))
      return change === undefined ? [] : [{ head, words: changeWords(change) }]
    }),
  )
  return read.flat()
}

/** 历史: what became of this resident's facts, and by which operation. */
export function PersonHistory({ id }: { id: string }) {
  const { records } = useServices()
  const heads = useJournal()
  const [lines, setLines] = useState<readonly Line[]>()
  useEffect(() => {
    let current = true
    void linesOf(id, heads, records).then(found => {
      if (current) setLines(found)
    })
    return () => {
      current = false
    }
  }, [id, heads, records])
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
