import { Alert, Button, Card, Flex, Typography } from 'antd'
import { useState } from 'react'
import { approveRequest, declineRequest } from '../../domain/certifying/requests'
import { certificateRequest, type CertificateRequest } from '../../domain/records/certificate-request'
import { useDecision } from '../../services/use-decision'
import { useMe } from '../../services/use-me'
import { useServices } from '../../services/services'
import { useAttachments } from '../../services/use-attachments'
import { AskDialog } from '../../ui/AskDialog'
import { AttachmentsCard } from '../../ui/AttachmentsCard'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { TextField } from '../../ui/TextField'
import type { Desk } from './use-certificate'

function Decided({ request }: { request: CertificateRequest }) {
  const { decision } = request
  if (decision === undefined) return null
  return (
    <Alert
      type={decision.approved ? 'success' : 'error'}
      showIcon
      title={`${decision.by} ${decision.on} ${decision.approved ? '同意出具' : '不同意出具'}`}
      {...(decision.reason !== undefined && { description: `原因：${decision.reason}` })}
    />
  )
}

function DeclineDialog({ request, onClose }: { request: CertificateRequest; onClose: () => void }) {
  const { world } = useServices()
  const me = useMe()
  const { refusal, carryOut } = useDecision()
  const [reason, setReason] = useState('')
  const decline = async (): Promise<void> => {
    if (await carryOut(declineRequest(request, reason, me, world.today()), '已登记：不同意出具')) onClose()
  }
  return (
    <AskDialog
      title="不同意出具"
      okText="登记不同意"
      refusal={refusal}
      onOk={() => void decline()}
      onClose={onClose}
    >
      <TextField label="原因" required autoFocus rows={2} value={reason} onChange={setReason} />
    </AskDialog>
  )
}

/** The papers a request rests on, and what the head says to it. */
export function DecisionCard({ desk, request }: { desk: Desk; request: CertificateRequest }) {
  const { world } = useServices()
  const me = useMe()
  const { refusal, carryOut } = useDecision()
  const attachments = useAttachments({ kind: certificateRequest.kind, id: request.id })
  const [declining, setDeclining] = useState(false)
  const approve = (): void => {
    const scans = attachments?.items.length ?? 0
    const decided = approveRequest(request, desk.judgement, scans, me, world.today())
    void carryOut(decided, '已批准，可以编号开具')
  }
  return (
    <>
      {attachments !== undefined && (
        <AttachmentsCard {...attachments} hint="还没有。请添加所依据材料的照片或扫描件，附上材料才能批准。" />
      )}
      <Card size="small" title="主任意见">
        <Decided request={request} />
        {request.decision === undefined && me.role !== 'director' && (
          <Typography.Text>等主任批准。请主任登录后，在“开具”里打开这份申请。</Typography.Text>
        )}
        {request.decision === undefined && me.role === 'director' && (
          <Flex gap={8}>
            <Button type="primary" onClick={approve}>
              同意出具
            </Button>
            <Button
              onClick={() => {
                setDeclining(true)
              }}
            >
              不同意
            </Button>
          </Flex>
        )}
        {refusal !== undefined && (
          <div style={{ marginTop: 8 }}>
            <RefusalAlert sentence={refusal} />
          </div>
        )}
      </Card>
      {declining && (
        <DeclineDialog
          request={request}
          onClose={() => {
            setDeclining(false)
          }}
        />
      )}
    </>
  )
}
