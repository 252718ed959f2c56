import { Card } from 'antd'
import { Link } from 'react-router'
import { clockTime } from '../../../domain/journal/clock'
import { issuedPaper } from '../../../domain/records/paper'
import { useJournal } from '../../../services/use-records'
import { momentText } from '../../../ui/moment-text'

/** So many are listed; older ones are in the register. */
const MOST = 5

/** The last batches, to go on printing them. Nothing where there are none. */
export function BatchList() {
  const batches = useJournal()
    .filter(({ cause, counts }) => cause === 'paper-issued' && (counts[issuedPaper.kind] ?? 0) > 1)
    .slice(0, MOST)
  if (batches.length === 0) return null
  return (
    <Card size="small" title="最近成批开具的">
      <ul className="plain-list" aria-label="最近成批开具的">
        {batches.map(({ id, clock, detail }) => (
          <li key={id}>
            <span className="figures">{momentText(clockTime(clock))}</span>
            {'　'}
            <Link to={`/papers/issue/batch/${id}`}>{detail}</Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
