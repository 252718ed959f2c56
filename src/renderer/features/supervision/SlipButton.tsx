import { Button } from 'antd'
import { factsProblem } from '../../documents/facts-problem'
import { laidOut } from '../../documents/laid-out'
import { supervisionSlip } from '../../documents/supervision-slip'
import { supervisionFacts } from '../../domain/meeting/papers/record-facts'
import { meeting as meetingKind } from '../../domain/records/meeting'
import { office, OFFICE_ID } from '../../domain/records/office'
import { organisation } from '../../domain/records/organisation'
import { supervision as supervisionKind, type Supervision } from '../../domain/records/supervision'
import { supervisionNumber } from '../../domain/supervision/issue-orders'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { usePaperAbout } from '../../services/use-paper-about'
import { useFound } from '../../services/use-records'
import { useRights } from '../../services/use-rights'

/** 印发督办单: the slip as the order stands now, under the order's own number; once issued it is looked at and printed again. */
export function SlipButton({ order }: { order: Supervision }) {
  const notices = useNotices()
  const meeting = useFound(meetingKind, order.meetingId)
  const own = useFound(organisation, meeting?.organisationId)
  const unit = useFound(office, OFFICE_ID)
  const mayWrite = useRights().includes('write')
  const about = { kind: supervisionKind.kind, id: order.id }
  const { issued, busy, open, issue } = usePaperAbout(supervisionSlip.id, about)
  const body = own ?? (unit && { id: unit.id, name: unit.name })

  const print = (): void => {
    if (body === undefined) {
      notices.refused('还没有填写单位全称，请先在“设置”里填写，再印发督办单。')
      return
    }
    const facts = supervisionFacts(order, body, meeting?.title ?? body.name)
    const problem = factsProblem(supervisionSlip, facts)
    if (problem !== undefined) {
      notices.refused(refusalWords(problem))
      return
    }
    issue({
      documentId: supervisionSlip.id,
      title: supervisionSlip.title,
      subject: order.task,
      about,
      ...(order.meetingId !== undefined && { meetingId: order.meetingId }),
      number: { kind: 'own', words: supervisionNumber(order) },
      layout: () => laidOut(supervisionSlip, facts),
    })
  }
  return (
    <>
      {issued && <Button onClick={open}>查看、打印督办单</Button>}
      {mayWrite && (
        <Button loading={busy} onClick={print}>
          {issued === undefined ? '印发督办单' : '按现在的办理情况再印发'}
        </Button>
      )}
    </>
  )
}
