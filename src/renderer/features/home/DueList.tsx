import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import type { DueLine } from '../../domain/calendar/due-list'
import { EmptyState } from '../../ui/EmptyState'

/** So many fit below the four colours in a window of 768 pixels. */
const SHOWN = 13

function Line({ line }: { line: DueLine }) {
  const { title, path, note, day, light, words, waits, stage } = line
  return (
    <li>
      <span className={`due-light ${light}`}>{words}</span>
      <span className="due-what" title={note}>
        <Link to={path}>{title}</Link>
        {stage !== undefined && (
          <span className="due-note">{`第 ${stage.nth} 次提醒（提前 ${stage.days} 天）`}</span>
        )}
        {note !== undefined && <span className="due-note">{note}</span>}
      </span>
      <span className="due-day">{waits === undefined ? day : ''}</span>
    </li>
  )
}

/** What is to be done, the earliest first: how near it is, what it is and where it is dealt with. */
export function DueList({ lines }: { lines: readonly DueLine[] }) {
  const [all, setAll] = useState(false)
  if (lines.length === 0) {
    return (
      <EmptyState
        title="今天没有要办的事"
        hint="快到期的会议、通知、公示、督办、议题、任期和走访会自动列在这里。"
      />
    )
  }
  const more = lines.length - SHOWN
  return (
    <>
      <ul className="due-list" aria-label="今天要办">
        {(all ? lines : lines.slice(0, SHOWN)).map(line => (
          <Line key={line.key} line={line} />
        ))}
      </ul>
      {more > 0 && (
        <Button
          type="link"
          size="small"
          aria-expanded={all}
          onClick={() => {
            setAll(!all)
          }}
        >
          {all ? '收起' : `还有 ${more} 项`}
        </Button>
      )}
    </>
  )
}
