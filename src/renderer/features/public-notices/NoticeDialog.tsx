import { useState } from 'react'
import { useNavigate } from 'react-router'
import { draftNotice } from '../../domain/public-notice/draft-notice'
import { editNotice, postNotice } from '../../domain/public-notice/keep-notice'
import { meeting as meetingKind } from '../../domain/records/meeting'
import { office as officeKind } from '../../domain/records/office'
import type { PublicNotice, PublicNoticeKind } from '../../domain/records/public-notice'
import type { Records } from '../../domain/ports'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { NoticeFields } from './NoticeFields'

const drafted = (
  records: Records,
  kind: PublicNoticeKind,
  meetingId: string | undefined,
  at: { readonly id: string; readonly from: string },
): PublicNotice => {
  const meeting = meetingId === undefined ? undefined : records.find(meetingKind, meetingId)
  const contact = records.all(officeKind)[0]?.name ?? ''
  return draftNotice(kind, meeting, { ...at, contact })
}

/** Asks for a notice: what it says, where it hangs and how long; a new one is drafted from its meeting. */
export function NoticeDialog({
  notice,
  meetingId,
  onClose,
}: {
  notice: PublicNotice | undefined
  meetingId?: string | undefined
  onClose: () => void
}) {
  const { records, world } = useServices()
  const navigate = useNavigate()
  const { refusal, carryOut } = useDecision()
  const [draft, setDraft] = useState(
    () => notice ?? drafted(records, 'result', meetingId, { id: world.newId(), from: world.today() }),
  )
  const save = async (): Promise<void> => {
    if (notice !== undefined) {
      if (await carryOut(editNotice(notice, draft), '已修改公示')) onClose()
      return
    }
    if (!(await carryOut(postNotice(draft), '已登记公示'))) return
    onClose()
    await navigate(`/public-notices/${draft.id}`)
  }
  return (
    <AskDialog
      title={notice === undefined ? '新增公示' : '修改公示'}
      okText={notice === undefined ? '登记公示' : '保存公示'}
      width={760}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <NoticeFields
        draft={draft}
        onChange={setDraft}
        {...(notice === undefined && {
          redraft: (kind: PublicNoticeKind, meeting: string | undefined) => {
            setDraft(drafted(records, kind, meeting, draft))
          },
        })}
      />
    </AskDialog>
  )
}
