import { Button, Checkbox, Flex, Typography } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { isClosed } from '../../../domain/meeting/meeting-state'
import { useRights } from '../../../services/use-rights'
import type { MeetingPaperEntry } from './data/meeting-papers'
import { OwnWordsButton } from './OwnWordsButton'
import type { PaperContext } from './paper-context'
import { draftsOf, gapsOf } from './paper-drafts'
import { PaperDialog } from './PaperDialog'

type Props = {
  readonly entry: MeetingPaperEntry
  readonly context: PaperContext
  readonly chosen: boolean
  readonly onChoose: (on: boolean) => void
}

/** One paper of a meeting: what it still lacks, looking at it, choosing it to be printed or issued, and what has been issued of it. */
export function PaperRow({ entry, context, chosen, onChoose }: Props) {
  const [open, setOpen] = useState(false)
  const mayWrite = useRights().includes('write')
  const { title, id } = entry.document
  const gaps = gapsOf(entry, context)
  const drafts = draftsOf(entry, context)
  return (
    <div>
      <Flex justify="space-between" align="center" gap={8}>
        <Checkbox
          checked={chosen && gaps.length === 0}
          disabled={gaps.length > 0}
          onChange={event => {
            onChoose(event.target.checked)
          }}
        >
          {title}
        </Checkbox>
        {mayWrite && entry.words && !isClosed(context.meeting) && (
          <OwnWordsButton meeting={context.meeting} asked={entry.words} />
        )}
        {drafts.length > 0 && (
          <Button
            size="small"
            aria-label={`预览${title}`}
            onClick={() => {
              setOpen(true)
            }}
          >
            {drafts.length === 1 ? '预览' : `预览 ${drafts.length} 份`}
          </Button>
        )}
      </Flex>
      {gaps.length > 0 && <Typography.Text type="danger">{gaps.join('；')}</Typography.Text>}
      {context.papers
        .filter(({ documentId }) => documentId === id)
        .map(paper => (
          <div key={paper.id}>
            <Link to={`/papers/${paper.id}`}>{`已印发 ${paper.number ?? paper.issuedOn}`}</Link>
          </div>
        ))}
      {open && (
        <PaperDialog
          title={title}
          drafts={drafts}
          onClose={() => {
            setOpen(false)
          }}
        />
      )}
    </div>
  )
}
