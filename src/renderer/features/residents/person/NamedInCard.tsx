import { Card } from 'antd'
import { Link } from 'react-router'
import { meeting, type Meeting } from '../../../domain/records/meeting'
import { issuedPaper } from '../../../domain/records/paper'
import type { Resident } from '../../../domain/records/resident'
import { useAll } from '../../../services/use-records'

const names = ({ roll, chair, recorder, election }: Meeting, name: string): boolean =>
  [chair, recorder].includes(name) ||
  roll.some(one => one.name === name) ||
  election?.candidates.some(one => one.name === name) === true

/** 会议和文书 that name the person. They know people by name only: somebody of the same name may be meant. */
export function NamedInCard({ person: { name } }: { person: Resident }) {
  const meetings = useAll(meeting).filter(one => names(one, name))
  const papers = useAll(issuedPaper).filter(({ layout }) => layout.names.includes(name))
  if (meetings.length === 0 && papers.length === 0) return null
  return (
    <Card size="small" title="会议和文书">
      <ul className="plain-list" aria-label="写有姓名的会议和文书">
        {meetings.map(one => (
          <li key={one.id}>
            <span className="figures">{one.startsAt.slice(0, 10)}</span>
            {'　'}
            <Link to={`/meetings/${one.id}`}>{one.title}</Link>
          </li>
        ))}
        {papers.map(one => (
          <li key={one.id}>
            <span className="figures">{one.issuedOn}</span>
            {'　'}
            <Link to={`/papers/${one.id}`}>{[one.title, one.number].filter(Boolean).join('　')}</Link>
          </li>
        ))}
      </ul>
      <div className="small-print">按姓名查出，可能是同名的另一个人。</div>
    </Card>
  )
}
