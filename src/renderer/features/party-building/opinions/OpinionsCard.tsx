import { Button, Flex, Tag, type TableProps } from 'antd'
import { dropOpinion } from '../../../domain/opinions/edit-gathering'
import type { Opinion, OpinionGathering } from '../../../domain/records/opinion-gathering'
import { useDecision } from '../../../services/use-decision'
import { useDialog } from '../../../services/use-dialog'
import { useRights } from '../../../services/use-rights'
import { RefusalAlert } from '../../../ui/RefusalAlert'
import { TitledCard } from '../../../ui/TitledCard'
import { RecordTable } from '../parts/RecordTable'
import { OpinionDialog } from './OpinionDialog'

type Columns = NonNullable<TableProps<Opinion>['columns']>

const facts: Columns = [
  { title: '日期', width: 104, dataIndex: 'on' },
  { title: '谁提的', width: 130, dataIndex: 'from' },
  { title: '意见', dataIndex: 'text' },
  {
    title: '研判',
    render: (_, { finding }) => (finding === '' ? <Tag color="warning">还没有写</Tag> : finding),
  },
]

/** What was said, and what was made of it. */
export function OpinionsCard({ gathering, open }: { gathering: OpinionGathering; open: boolean }) {
  const may = useRights().includes('write') && open
  const { asked, ask, close } = useDialog<Opinion | 'new'>()
  const { refusal, carryOut } = useDecision()
  const acts: Columns = [
    {
      title: '',
      width: 150,
      render: (_, one) => (
        <Flex gap={8}>
          <Button
            size="small"
            aria-label={`研判${one.text}`}
            onClick={() => {
              ask(one)
            }}
          >
            研判、修改
          </Button>
          <Button
            size="small"
            aria-label={`移除${one.text}`}
            onClick={() => void carryOut(dropOpinion(gathering, one.id), '已移除一条意见')}
          >
            移除
          </Button>
        </Flex>
      ),
    },
  ]
  return (
    <TitledCard
      title={`意见（${gathering.opinions.length} 条）`}
      extra={
        may && (
          <Button
            size="small"
            onClick={() => {
              ask('new')
            }}
          >
            登记意见
          </Button>
        )
      }
    >
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <RecordTable
        columns={may ? [...facts, ...acts] : facts}
        rows={gathering.opinions}
        empty="还没有登记意见。没有人提意见的，也登记一条“没有不同意见”。"
      />
      {asked !== undefined && (
        <OpinionDialog gathering={gathering} known={asked === 'new' ? undefined : asked} onClose={close} />
      )}
    </TitledCard>
  )
}
