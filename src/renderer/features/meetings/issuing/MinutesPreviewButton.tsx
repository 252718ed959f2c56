import { Alert, Button, Modal } from 'antd'
import { useMemo, useState } from 'react'
import { draftGaps } from '../../../domain/meeting/minutes-gaps'
import type { Meeting } from '../../../domain/records/meeting'
import { organisation as organisationKind, type Organisation } from '../../../domain/records/organisation'
import { refusalWords } from '../../../domain/words/problem-words'
import { useServices } from '../../../services/services'
import { useDrawnPaper } from '../../../services/use-drawn-paper'
import { useFound } from '../../../services/use-records'
import { PdfPages } from '../../../ui/PdfPages'
import { layMinutes, minutesProblem } from './issue-minutes'
import { NotDrawn } from '../papers/NotDrawn'

/** 预览纪要: the minutes as they would be issued now. Nothing is numbered or written. */
export function MinutesPreviewButton({ meeting }: { meeting: Meeting }) {
  const [open, setOpen] = useState(false)
  const body = useFound(organisationKind, meeting.organisationId)
  const gaps = draftGaps(meeting)
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true)
        }}
      >
        预览纪要
      </Button>
      <Modal
        open={open}
        title="纪要预览（尚未印发）"
        width={1000}
        footer={null}
        destroyOnHidden
        style={{ top: 16 }}
        onCancel={() => {
          setOpen(false)
        }}
      >
        {body === undefined || gaps.length > 0 ? (
          <Alert type="warning" showIcon title={`填好后才能预览：${gaps.map(refusalWords).join('；')}`} />
        ) : (
          <Draft meeting={meeting} body={body} />
        )}
      </Modal>
    </>
  )
}

function Draft({ meeting, body }: { meeting: Meeting; body: Organisation }) {
  const today = useServices().world.today()
  const problem = minutesProblem(meeting, body, today)
  if (problem !== undefined) return <Alert type="warning" showIcon title={refusalWords(problem)} />
  return <Laid meeting={meeting} body={body} today={today} />
}

function Laid({ meeting, body, today }: { meeting: Meeting; body: Organisation; today: string }) {
  const layout = useMemo(() => layMinutes(meeting, body, today), [meeting, body, today])
  const shown = useDrawnPaper(layout)
  if (shown.kind !== 'drawn') return <NotDrawn shown={shown} />
  return (
    <div style={{ display: 'flex', height: 'calc(100vh - 130px)' }}>
      <PdfPages label="纪要" pages={shown.pdf.pages} picture={shown.pdf.picture} />
    </div>
  )
}
