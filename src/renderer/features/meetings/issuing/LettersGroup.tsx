import { App, Button, Card, Flex, Table, Typography } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { appointment as letter } from '../../../documents/appointment'
import { lettersDue, type LetterDue } from '../../../domain/meeting/letters'
import { appointment } from '../../../domain/records/appointment'
import { design, type Design } from '../../../domain/records/design'
import type { Meeting } from '../../../domain/records/meeting'
import { refusalWords } from '../../../domain/words/problem-words'
import { useNotices } from '../../../services/notices'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { DesignChoice } from '../../../ui/DesignChoice'
import { RefusalAlert } from '../../../ui/RefusalAlert'
import { issueLetters } from './issue-letters'

/** 聘书: who is due one, which have been issued, and issuing the rest. */
export function LettersGroup({ meeting }: { meeting: Meeting }) {
  const due = lettersDue(meeting, useAll(appointment))
  return (
    <Card
      size="small"
      title={
        <Typography.Title level={3} style={{ fontSize: 15, margin: 0 }}>
          聘书
        </Typography.Title>
      }
    >
      {due.ok ? (
        <DueLetters meeting={meeting} due={due.value} />
      ) : (
        <Typography.Text type="secondary">{refusalWords(due.problem)}</Typography.Text>
      )}
    </Card>
  )
}

function DueLetters({ meeting, due }: { meeting: Meeting; due: readonly LetterDue[] }) {
  const designs = useAll(design).filter(({ template }) => template === letter.id)
  const [designId, setDesignId] = useState<string>()
  const chosen = designs.find(({ id }) => id === designId)
  const { issue, refusal, busy } = useIssuing(meeting, chosen)
  const open = due.filter(one => one.issued === undefined)
  return (
    <Flex vertical gap={12}>
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <Table<LetterDue>
        size="small"
        rowKey={one => one.candidate.id}
        pagination={false}
        dataSource={due}
        columns={[
          { title: '姓名', render: (_, one) => one.candidate.name },
          { title: '职务', render: (_, one) => one.post.title },
          { title: '单位', render: (_, one) => one.candidate.unit },
          {
            title: '聘书',
            width: 160,
            render: (_, one) =>
              one.issued?.paperId === undefined ? (
                '未开具'
              ) : (
                <Link to={`/papers/${one.issued.paperId}`}>查看、重印</Link>
              ),
          },
        ]}
      />
      {due.length - open.length > 1 && (
        <Link to={`/papers/issue/letters/${meeting.id}`}>{`打印 ${due.length - open.length} 份聘书`}</Link>
      )}
      {open.length > 0 && <DesignChoice designs={designs} value={chosen?.id} onChange={setDesignId} />}
      {open.length > 0 && (
        <Button
          type="primary"
          loading={busy}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => {
            issue(open)
          }}
        >
          {`编号并开具 ${open.length} 份聘书`}
        </Button>
      )}
    </Flex>
  )
}

/** Asks, because a number once given is not taken back; then issues, and goes to the letter when there is only one. */
function useIssuing(meeting: Meeting, chosen: Design | undefined) {
  const services = useServices()
  const notices = useNotices()
  const navigate = useNavigate()
  const { modal } = App.useApp()
  const [refusal, setRefusal] = useState<string>()
  const [busy, setBusy] = useState(false)

  async function doIssue(open: readonly LetterDue[]): Promise<void> {
    setBusy(true)
    const issued = await issueLetters(
      services,
      meeting.id,
      open.map(one => one.candidate.id),
      chosen,
    )
    setBusy(false)
    setRefusal(issued.ok ? undefined : refusalWords(issued.problem))
    if (!issued.ok) return
    notices.done(`已开具聘书 ${issued.value.length} 份`)
    const [only, another] = issued.value
    if (only !== undefined && another === undefined) await navigate(`/papers/${only.id}`)
  }

  function issue(open: readonly LetterDue[]): void {
    modal.confirm({
      title: `开具 ${open.length} 份聘书`,
      content: (
        <>
          <ul>
            {open.map(one => (
              <li key={one.candidate.id}>{`${one.candidate.name}　${one.post.title}`}</li>
            ))}
          </ul>
          编号一经使用不再收回，开具后选举情况不能再改。
        </>
      ),
      okText: `编号并开具 ${open.length} 份`,
      cancelText: '暂不开具',
      onOk: () => doIssue(open),
    })
  }
  return { issue, refusal, busy }
}
