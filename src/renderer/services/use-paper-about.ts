import { App } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { RecordName } from '../domain/journal/entry'
import { issuePapers } from '../domain/paper/issue-papers'
import type { PaperDraft } from '../domain/paper/paper-draft'
import { issuedPaper, type IssuedPaper } from '../domain/records/paper'
import { refusalWords } from '../domain/words/problem-words'
import { useNotices } from './notices'
import { useServices } from './services'
import { useAll } from './use-records'

/** A document about one record: the last one issued that still stands, and issuing it. */
export type PaperAbout = {
  readonly issued: IssuedPaper | undefined
  readonly busy: boolean
  /** Goes to the one issued, where it is looked at and printed. */
  readonly open: () => void
  /** Issues a draft and goes to it; asks first where that takes a number of a series, since it is not taken back. */
  readonly issue: (draft: PaperDraft) => void
}

/** A document about one record, as the register has it. */
export function usePaperAbout(documentId: string, about: RecordName): PaperAbout {
  const services = useServices()
  const notices = useNotices()
  const navigate = useNavigate()
  const { modal } = App.useApp()
  const [busy, setBusy] = useState(false)
  const issued = useAll(issuedPaper).findLast(
    one => one.documentId === documentId && one.aboutId === about.id && one.voided === undefined,
  )
  const doIssue = async (draft: PaperDraft): Promise<void> => {
    setBusy(true)
    const written = await issuePapers(services, {
      drafts: [draft],
      detail: `${draft.title}：${draft.subject}`,
    })
    setBusy(false)
    if (!written.ok) {
      notices.refused(refusalWords(written.problem))
      return
    }
    notices.done(`已印发${draft.title}，登记入册`)
    await navigate(`/papers/${written.value[0]?.id ?? ''}`)
  }
  return {
    issued,
    busy,
    open: () => {
      if (issued !== undefined) void navigate(`/papers/${issued.id}`)
    },
    issue: draft => {
      if (draft.number.kind !== 'series') {
        void doIssue(draft)
        return
      }
      modal.confirm({
        title: `编号并印发${draft.title}`,
        content: `${draft.subject}。编号一经使用不再收回。`,
        okText: '编号并印发',
        cancelText: '暂不印发',
        onOk: () => doIssue(draft),
      })
    },
  }
}
