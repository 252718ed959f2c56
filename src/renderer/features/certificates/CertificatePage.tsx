import { Flex } from 'antd'
import { useEffect, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { OfficePaper } from '../../documents/define-office-paper'
import { whyNotIssued } from '../../domain/certifying/may-issue'
import type { CertificateRequest } from '../../domain/records/certificate-request'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { useAskBeforeLeaving } from '../../ui/use-ask-before-leaving'
import { useShortcut } from '../../ui/use-shortcut'
import { AnswersForm } from './AnswersForm'
import { DecisionCard } from './DecisionCard'
import { IssueButton } from './IssueButton'
import { JudgementNote } from './JudgementNote'
import { Preview } from './Preview'
import { RequestCard } from './RequestCard'
import { useCertificate, type Desk } from './use-certificate'

type Props = {
  readonly paper: OfficePaper
  readonly residentId: string | undefined
  /** A volunteer who is not on the roster. */
  readonly volunteerId?: string | undefined
  readonly request?: CertificateRequest
}

/** Asks before what was typed is lost; once it is kept, goes where it is seen without asking. */
function useLeavingWith(unsaved: boolean): (path: string) => void {
  const navigate = useNavigate()
  const [path, setPath] = useState<string>()
  useAskBeforeLeaving(unsaved && path === undefined)
  useEffect(() => {
    if (path !== undefined) void navigate(path)
  }, [path, navigate])
  return setPath
}

const backPath = ({ residentId, volunteerId }: Pick<Props, 'residentId' | 'volunteerId'>): string => {
  if (residentId !== undefined) return `/residents/${residentId}`
  return volunteerId === undefined ? '/papers/issue' : `/volunteers/${volunteerId}`
}

/** 开证明: the facts at the left, filled from the record; the paper at the right; a number only once it is issued. */
export function CertificatePage({ paper, residentId, volunteerId, request }: Props) {
  const navigate = useNavigate()
  const desk = useCertificate(paper, { residentId, volunteerId }, request?.answers)
  const back = (): void => {
    void navigate(backPath({ residentId, volunteerId }))
  }
  const leave = useLeavingWith(desk.unsaved)
  useShortcut('Escape', back)
  if (request?.paperId !== undefined) return <Issued request={request} onBack={back} />
  return (
    <>
      <PageTitle
        title={request === undefined ? `开具${paper.title}` : `申请：${request.title}`}
        onBack={back}
        note={desk.person?.name}
      />
      <Flex gap={16} align="flex-start" wrap>
        <Flex vertical gap={12} style={{ flex: '1 1 440px', minWidth: 0, maxWidth: 560 }}>
          <JudgementNote judgement={desk.judgement} />
          <AnswersForm desk={desk} />
          <Steps desk={desk} request={request} onKept={leave} />
        </Flex>
        <div style={{ flex: '1 1 560px', minWidth: 0, position: 'sticky', top: 0 }}>
          <Preview
            label={paper.title}
            layout={desk.layout}
            empty="左边必填的内容填好以后，这里显示文书的样子。编号在开具时才取用。"
            foot="预览，还没有编号。"
          />
        </div>
      </Flex>
    </>
  )
}

/** What comes after the answers: asking the head, the head's decision, and issuing once nothing stands against it. */
function Steps({
  desk,
  request,
  onKept,
}: {
  desk: Desk
  request: CertificateRequest | undefined
  /** What was filled in is kept now, and is seen at this address. */
  onKept: (path: string) => void
}) {
  const waits = whyNotIssued(desk.judgement, request)?.code
  return (
    <>
      {(waits !== undefined || request !== undefined) && (
        <RequestCard desk={desk} request={request} onKept={onKept} />
      )}
      {request !== undefined && <DecisionCard desk={desk} request={request} />}
      {waits === undefined && <IssueButton desk={desk} request={request} onKept={onKept} />}
    </>
  )
}

function Issued({ request, onBack }: { request: CertificateRequest; onBack: () => void }) {
  return (
    <>
      <PageTitle title={`申请：${request.title}`} onBack={onBack} />
      <EmptyState
        title="已经开具"
        hint={`${request.subject}　${request.basis ?? ''}`}
        action={<Link to={`/papers/${request.paperId ?? ''}`}>查看文书</Link>}
      />
    </>
  )
}
