import { App, Button, Flex } from 'antd'
import { useState } from 'react'
import { whyNotIssued } from '../../domain/certifying/may-issue'
import type { CertificateRequest } from '../../domain/records/certificate-request'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { useShortcut } from '../../ui/use-shortcut'
import { issueCertificate, type Certificate } from './issue-certificate'
import { PrintOnly } from './PrintOnly'
import type { Desk } from './use-certificate'

const missingWords = ({ gaps }: Desk): string =>
  gaps.missing.length > 0 ? `还没有填：${gaps.missing.join('、')}。填好以后再开具。` : gaps.wrong.join('；')

type Props = {
  readonly desk: Desk
  readonly request: CertificateRequest | undefined
  readonly onKept: (path: string) => void
}

function useIssue({ desk, request, onKept }: Props) {
  const services = useServices()
  const notices = useNotices()
  const { modal } = App.useApp()
  const [refused, setRefused] = useState<{ readonly of: Certificate; readonly sentence: string }>()
  const [busy, setBusy] = useState(false)

  const refuse = (sentence: string | undefined): void => {
    setRefused(sentence === undefined ? undefined : { of: desk.certificate, sentence })
  }

  async function doIssue(): Promise<void> {
    setBusy(true)
    const issued = await issueCertificate(services, desk.certificate, request?.id)
    setBusy(false)
    refuse(issued.ok ? undefined : refusalWords(issued.problem))
    if (!issued.ok) return
    const { title, number = '', id } = issued.value
    notices.done(`已开具${title} ${number}`.trim())
    onKept(`/papers/${id}`)
  }

  function issue(): void {
    const { draft } = desk
    const problem = whyNotIssued(desk.judgement, request)
    const sentence = draft === undefined ? missingWords(desk) : problem && refusalWords(problem)
    refuse(sentence)
    if (draft === undefined || sentence !== undefined) return
    modal.confirm({
      title: `开具${draft.title}`,
      content: `${draft.subject}。编号取用以后不再给别的文书；开错了可以作废，作废的编号留在登记簿里。`,
      okText: draft.number.kind === 'series' ? '编号并开具' : '开具并登记',
      cancelText: '再看看',
      onOk: doIssue,
    })
  }
  return { issue, busy, refusal: refused?.of === desk.certificate ? refused.sentence : undefined }
}

/** Issues a numbered or registered paper; what is only printed is printed from here. */
export function IssueButton(props: Props) {
  const { desk } = props
  const { issue, busy, refusal } = useIssue(props)
  const { kind } = desk.paper.keeping
  const only = kind === 'printed'
  useShortcut('Ctrl+S', () => {
    if (!only) issue()
  })
  if (only) return <PrintOnly desk={desk} />
  return (
    <Flex vertical gap={8} align="flex-start">
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <Button type="primary" loading={busy} onClick={issue}>
        {kind === 'numbered' ? '编号并开具' : '开具并登记'}
      </Button>
    </Flex>
  )
}
