import { App } from 'antd'
import { useState } from 'react'
import { issuePapers } from '../../../domain/paper/issue-papers'
import type { PaperDraft } from '../../../domain/paper/paper-draft'
import type { Meeting } from '../../../domain/records/meeting'
import { refusalWords } from '../../../domain/words/problem-words'
import { useNotices } from '../../../services/notices'
import { useServices } from '../../../services/services'

/** Asks, because a number once given is not taken back; then issues all drafts together or none. */
export function useIssueDrafts(meeting: Meeting) {
  const services = useServices()
  const notices = useNotices()
  const { modal } = App.useApp()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()

  async function doIssue(drafts: readonly PaperDraft[], done: () => void): Promise<void> {
    setBusy(true)
    const titles = [...new Set(drafts.map(({ title }) => title))].join('、')
    const issued = await issuePapers(services, { drafts, detail: `${meeting.title}：${titles}` })
    setBusy(false)
    setRefusal(issued.ok ? undefined : refusalWords(issued.problem))
    if (!issued.ok) return
    notices.done(`已印发 ${issued.value.length} 份，登记入册`)
    done()
  }

  function issue(drafts: readonly PaperDraft[], done: () => void): void {
    modal.confirm({
      title: `编号并印发 ${drafts.length} 份文书`,
      content: (
        <ul>
          {drafts.map(({ title, subject }, nth) => (
            <li key={nth}>{`${title}　${subject}`}</li>
          ))}
        </ul>
      ),
      okText: `编号并印发 ${drafts.length} 份`,
      cancelText: '暂不印发',
      onOk: () => doIssue(drafts, done),
    })
  }
  return { issue, busy, refusal }
}
