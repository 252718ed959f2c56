import { useState } from 'react'
import { useNavigate } from 'react-router'
import { rankingNotice } from '../../domain/assessing/ranking-words'
import { disclosureOf } from '../../domain/property/disclosure-words'
import { draftNotice } from '../../domain/public-notice/draft-notice'
import { editNotice, postNotice } from '../../domain/public-notice/keep-notice'
import { meeting as meetingKind } from '../../domain/records/meeting'
import { office as officeKind } from '../../domain/records/office'
import { noticeRule } from '../../domain/records/notice-rule'
import type { PublicNotice } from '../../domain/records/public-notice'
import { topic as topicKind } from '../../domain/records/topic'
import type { Records } from '../../domain/ports'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { NoticeFields } from './NoticeFields'
import type { NoticeOrigin } from './NoticeSource'

const drafted = (
  records: Records,
  { kind, meetingId, topicId, contractId, schemeId, term = 1 }: NoticeOrigin,
  at: { readonly id: string; readonly from: string },
): PublicNotice => {
  const meeting = meetingId === undefined ? undefined : records.find(meetingKind, meetingId)
  const topic = topicId === undefined ? undefined : records.find(topicKind, topicId)
  const disclosed = contractId === undefined ? undefined : disclosureOf(contractId, records)
  const disclosure = schemeId === undefined ? disclosed : rankingNotice(schemeId, term, at.from, records)
  const contact = records.all(officeKind)[0]?.name ?? ''
  return draftNotice(kind, { meeting, topic, disclosure }, { ...at, contact }, records.all(noticeRule))
}

/** Asks for a notice: what it says, where it hangs and how long; a new one is drafted from its meeting or its topic. */
export function NoticeDialog({
  notice,
  origin = { kind: 'result' },
  onClose,
}: {
  notice: PublicNotice | undefined
  origin?: NoticeOrigin
  onClose: () => void
}) {
  const { records, world } = useServices()
  const navigate = useNavigate()
  const { refusal, carryOut } = useDecision()
  const [draft, setDraft] = useState(
    () => notice ?? drafted(records, origin, { id: world.newId(), from: world.today() }),
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
          redraft: (chosen: NoticeOrigin) => {
            setDraft(drafted(records, chosen, draft))
          },
        })}
      />
    </AskDialog>
  )
}
