import { Button } from 'antd'
import type { PrintableDocument } from '../../documents/define-document'
import { factsProblem } from '../../documents/facts-problem'
import { laidOut } from '../../documents/laid-out'
import { office, OFFICE_ID } from '../../domain/records/office'
import type { Organisation } from '../../domain/records/organisation'
import { supervision as supervisionKind, type Supervision } from '../../domain/records/supervision'
import { supervisionNumber } from '../../domain/supervision/issue-orders'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { usePaperAbout } from '../../services/use-paper-about'
import { useFound } from '../../services/use-records'
import { useRights } from '../../services/use-rights'

/** Issues a paper of an order under the order's own number; once issued it is looked at and printed again. */
export function OrderPaperButton({
  order,
  document,
  again,
  own,
  facts: factsOf,
}: {
  order: Supervision
  document: PrintableDocument
  /** The words of the button once there is one. */
  again: string
  /** In whose name; undefined: the office's. */
  own: Organisation | undefined
  facts: (body: Organisation) => Readonly<Record<string, unknown>>
}) {
  const notices = useNotices()
  const unit = useFound(office, OFFICE_ID)
  const mayWrite = useRights().includes('write')
  const about = { kind: supervisionKind.kind, id: order.id }
  const { issued, busy, open, issue } = usePaperAbout(document.id, about)
  const body = own ?? (unit && { id: unit.id, name: unit.name })
  const { title } = document

  const print = (): void => {
    if (body === undefined) {
      notices.refused(`还没有填写单位全称，请先在“设置”里填写，再印发${title}。`)
      return
    }
    const facts = factsOf(body)
    const problem = factsProblem(document, facts)
    if (problem !== undefined) {
      notices.refused(refusalWords(problem))
      return
    }
    issue({
      documentId: document.id,
      title,
      subject: order.task,
      about,
      ...(order.meetingId !== undefined && { meetingId: order.meetingId }),
      number: { kind: 'own', words: supervisionNumber(order) },
      layout: () => laidOut(document, facts),
    })
  }
  return (
    <>
      {issued && <Button onClick={open}>{`查看、打印${title}`}</Button>}
      {mayWrite && (
        <Button loading={busy} onClick={print}>
          {issued === undefined ? `印发${title}` : again}
        </Button>
      )}
    </>
  )
}
