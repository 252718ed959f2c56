import { Button } from 'antd'
import { factsProblem } from '../../documents/facts-problem'
import { laidOut } from '../../documents/laid-out'
import { publicNoticeSheet } from '../../documents/public-notice'
import { numberIn } from '../../domain/meeting/numbers'
import { publicNoticeFacts } from '../../domain/meeting/papers/record-facts'
import type { PaperDraft } from '../../domain/paper/paper-draft'
import { office, OFFICE_ID } from '../../domain/records/office'
import { organisation } from '../../domain/records/organisation'
import { publicNotice, type PublicNotice } from '../../domain/records/public-notice'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { usePaperAbout } from '../../services/use-paper-about'
import { useFound } from '../../services/use-records'
import { useRights } from '../../services/use-rights'

/** 编号并印发: the sheet that is posted, of the body whose notice it is, else of the office; once issued it is looked at and printed again. */
export function IssueNoticeButtons({ notice }: { notice: PublicNotice }) {
  const { world } = useServices()
  const notices = useNotices()
  const own = useFound(organisation, notice.organisationId)
  const unit = useFound(office, OFFICE_ID)
  const mayWrite = useRights().includes('write')
  const about = { kind: publicNotice.kind, id: notice.id }
  const { issued, busy, open, issue } = usePaperAbout(publicNoticeSheet.id, about)
  const body = own ?? (unit && { id: unit.id, name: unit.name })

  const print = (): void => {
    if (body === undefined) {
      notices.refused('还没有填写单位全称，请先在“设置”里填写，再印发公示。')
      return
    }
    const facts = publicNoticeFacts(notice, body)
    const problem = factsProblem(publicNoticeSheet, { ...facts, issuedOn: world.today() })
    if (problem !== undefined) {
      notices.refused(refusalWords(problem))
      return
    }
    const draft: PaperDraft = {
      documentId: publicNoticeSheet.id,
      title: publicNoticeSheet.title,
      subject: notice.title,
      about,
      ...(notice.meetingId !== undefined && { meetingId: notice.meetingId }),
      number: numberIn(body, '公'),
      layout: ({ number, issuedOn }) =>
        laidOut(publicNoticeSheet, { ...facts, issuedOn, ...(number !== undefined && { number }) }),
    }
    issue(draft)
  }
  return (
    <>
      {issued && <Button onClick={open}>{`查看、打印 ${issued.number ?? ''}`}</Button>}
      {mayWrite && (
        <Button loading={busy} onClick={print}>
          {issued === undefined ? '编号并印发' : '重新编号印发'}
        </Button>
      )}
    </>
  )
}
