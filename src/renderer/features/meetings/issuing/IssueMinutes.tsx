import { App, Button, Card, Flex, Typography } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { minutesGaps } from '../../../domain/meeting/minutes-gaps'
import { minutesNumber } from '../../../domain/meeting/numbers'
import { reopenMeeting } from '../../../domain/meeting/reopen'
import type { Meeting } from '../../../domain/records/meeting'
import { supervision } from '../../../domain/records/supervision'
import { ordersWithMinutes } from '../../../domain/supervision/issue-orders'
import { refusalWords } from '../../../domain/words/problem-words'
import { useServices } from '../../../services/services'
import { useWrite } from '../../../services/use-write'
import { RefusalAlert } from '../../../ui/RefusalAlert'
import { useEditing } from '../editing'
import { issueMinutes } from './issue-minutes'

/** 印发纪要: what is still missing, issuing, and reopening a meeting whose minutes have been issued. */
export function IssueMinutes({ meeting }: { meeting: Meeting }) {
  return (
    <Card
      size="small"
      title={
        <Typography.Title level={3} style={{ fontSize: 15, margin: 0 }}>
          印发纪要
        </Typography.Title>
      }
    >
      {meeting.minutesPaperId === undefined ? (
        <Issue meeting={meeting} />
      ) : (
        <Issued meeting={meeting} paperId={meeting.minutesPaperId} />
      )}
    </Card>
  )
}

function Issue({ meeting }: { meeting: Meeting }) {
  const services = useServices()
  const navigate = useNavigate()
  const { modal } = App.useApp()
  const editing = useEditing()
  const [refusal, setRefusal] = useState<string>()
  const [busy, setBusy] = useState(false)
  const gaps = minutesGaps(meeting)
  const number = minutesNumber(meeting)
  const { records, world } = services
  const orders = ordersWithMinutes(meeting, records.all(supervision), world.today(), () => '').length

  async function issue(): Promise<void> {
    setBusy(true)
    const issued = await issueMinutes(services, meeting.id)
    setBusy(false)
    setRefusal(issued.ok ? undefined : refusalWords(issued.problem))
    if (issued.ok) await navigate(`/papers/${issued.value.id}`)
  }

  function ask(): void {
    if (editing.group !== undefined) {
      setRefusal(`“${editing.group}”正在修改，请先保存或放弃。`)
      return
    }
    if (gaps.length > 0) {
      void issue()
      return
    }
    modal.confirm({
      title: `印发纪要${number}`,
      content: (
        <>
          印发后登记入册，会议内容不再改动；需要更正时可以重新打开。
          {orders > 0 && (
            <div>{`议定事项同时下达督办单 ${orders} 份；重新打开时，还没有办理的督办单一并收回。`}</div>
          )}
        </>
      ),
      okText: orders === 0 ? '编号并印发纪要' : `编号并印发纪要，下达督办单 ${orders} 份`,
      cancelText: '暂不印发',
      onOk: issue,
    })
  }
  return (
    <Flex vertical gap={8}>
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      {gaps.length > 0 && (
        <div>
          <Typography.Text strong>{`还缺 ${gaps.length} 项：`}</Typography.Text>
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {gaps.map(gap => (
              <li key={gap.code}>{refusalWords(gap)}</li>
            ))}
          </ul>
        </div>
      )}
      <Button type="primary" loading={busy} onClick={ask}>
        {`编号并印发纪要${number}`}
      </Button>
    </Flex>
  )
}

function Issued({ meeting, paperId }: { meeting: Meeting; paperId: string }) {
  const { records } = useServices()
  const write = useWrite()
  const reopen = (): void => {
    const { change, withdrawn, kept } = reopenMeeting(meeting, records)
    const back = withdrawn === 0 ? '' : `；收回督办单 ${withdrawn} 份`
    const stay = kept === 0 ? '' : `，已有办理情况的 ${kept} 份不动`
    void write(change, `已重新打开会议${back}${stay}；已印发的纪要仍在登记簿中，更正后请重新印发`)
  }
  return (
    <Flex vertical gap={8} align="flex-start">
      <Link to={`/papers/${paperId}`}>{`查看、重印纪要${minutesNumber(meeting)}`}</Link>
      <Typography.Text type="secondary">纪要已印发，会议内容不再改动。</Typography.Text>
      <Button onClick={reopen}>重新打开，更正内容</Button>
    </Flex>
  )
}
