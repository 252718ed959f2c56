import { Button, Card, Flex, Table, Tag, Typography } from 'antd'
import { Link, useNavigate, useSearchParams } from 'react-router'
import type { OfficePaper } from '../../documents/define-office-paper'
import { officePapers } from '../../documents/office-papers'
import { itemsInForce } from '../../domain/certifying/items-in-force'
import { judge, type Judgement } from '../../domain/certifying/judge'
import { certificateItem } from '../../domain/records/certificate-item'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { PageTitle } from '../../ui/PageTitle'
import { AskFirst } from './AskFirst'
import { BatchList } from './batch/BatchList'
import { PersonChoice } from './PersonChoice'
import { RequestList } from './RequestList'

const standing: Readonly<Record<Judgement['kind'], { colour: string; words: string }>> = {
  own: { colour: 'default', words: '直接开具' },
  allowed: { colour: 'success', words: '有依据，直接开具' },
  open: { colour: 'warning', words: '要有理由，主任批准' },
  forbidden: { colour: 'error', words: '不得出具' },
}

function useStandings() {
  const today = useServices().world.today()
  const items = itemsInForce(useAll(certificateItem), today)
  return (paper: OfficePaper): Judgement =>
    judge({ documentId: paper.id, title: paper.title, texts: [], certifies: paper.certifies }, items)
}

/** 开具: whom for, which paper, and what waits for the head. */
export function ChoosePaper() {
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParams()
  const person = search.get('person') ?? undefined
  const standingNow = useStandings()
  const query = person === undefined ? '' : `?person=${person}`
  return (
    <>
      <PageTitle
        title="开具文书"
        actions={<Button onClick={() => void navigate('/papers/issue/batch')}>成批开具</Button>}
      />
      <Flex vertical gap={12}>
        <AskFirst query={query} />
        <RequestList />
        <BatchList />
        <Card size="small" title="选择文书">
          <Flex gap={8} align="center" style={{ paddingBottom: 8 }}>
            <Typography.Text>给谁开</Typography.Text>
            <PersonChoice
              value={person}
              onChange={chosen => {
                setSearch(chosen === undefined ? {} : { person: chosen }, { replace: true })
              }}
            />
          </Flex>
          <Table<OfficePaper>
            size="small"
            rowKey="id"
            pagination={false}
            dataSource={[...officePapers]}
            columns={[
              {
                title: '文书',
                width: 240,
                render: (_, { id, title }) => <Link to={`/papers/issue/${id}${query}`}>{title}</Link>,
              },
              {
                title: '能不能开',
                width: 200,
                render: (_, paper) => {
                  const { colour, words } = standing[standingNow(paper).kind]
                  return <Tag color={colour}>{words}</Tag>
                },
              },
              {
                title: '依据',
                render: (_, paper) => {
                  const judgement = standingNow(paper)
                  return (
                    <span className="small-print">
                      {judgement.kind === 'allowed' ? judgement.item.basis : ''}
                    </span>
                  )
                },
              },
            ]}
          />
        </Card>
      </Flex>
    </>
  )
}
