import { Card, Flex, Typography } from 'antd'
import { Link } from 'react-router'
import type { Meeting } from '../../../domain/records/meeting'
import { issuedPaper } from '../../../domain/records/paper'
import { useAll } from '../../../services/use-records'
import { ArchiveButton } from './ArchiveButton'

/** Every paper issued from a meeting, also those a reopened meeting left behind. */
export function MeetingPapers({ meeting }: { meeting: Meeting }) {
  const papers = useAll(issuedPaper).filter(paper => paper.meetingId === meeting.id)
  return (
    <Card
      size="small"
      title={
        <Typography.Title level={3} style={{ fontSize: 15, margin: 0 }}>
          本次会议的文书
        </Typography.Title>
      }
    >
      <Flex vertical gap={4}>
        {papers.length === 0 && <Typography.Text type="secondary">还没有印发文书</Typography.Text>}
        {papers.map(paper => (
          <Link key={paper.id} to={`/papers/${paper.id}`}>
            {`${paper.title} ${paper.number ?? ''} ${paper.documentId === 'appointment' ? (paper.subject.split('　')[0] ?? '') : ''}`}
          </Link>
        ))}
        <ArchiveButton meeting={meeting} />
      </Flex>
    </Card>
  )
}
