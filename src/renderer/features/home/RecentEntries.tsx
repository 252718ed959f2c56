import { Link } from 'react-router'
import { clockTime } from '../../domain/journal/clock'
import { causes, changesNothing } from '../../domain/journal/entry'
import { useJournal } from '../../services/use-records'
import { EmptyState } from '../../ui/EmptyState'
import { momentText } from '../../ui/moment-text'

const SHOWN = 6

/** The newest changes. Signing in and what was looked at stand in the whole list only. */
export function RecentEntries() {
  const entries = useJournal().filter(head => !changesNothing(head))
  if (entries.length === 0) {
    return <EmptyState title="还没有操作" hint="导入、修改、开具文书都会记在这里，可以查看，也可以撤销。" />
  }
  return (
    <ul className="recent">
      {entries.slice(0, SHOWN).map(head => (
        <li key={head.id}>
          <Link to={`/history/${head.id}`}>{causes[head.cause].label}</Link>
          <span className="recent-detail" title={head.detail}>
            {momentText(clockTime(head.clock))}　{head.detail}
          </span>
        </li>
      ))}
    </ul>
  )
}
