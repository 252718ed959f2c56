import { Button, Table, Typography, type TableProps } from 'antd'
import { useState } from 'react'
import { meetingKinds } from '../../domain/meeting/data/meeting-kinds'
import { kindRules, type KindRules } from '../../domain/meeting/kind-rules'
import type { MeetingKind, Parameter } from '../../domain/meeting/meeting-kind'
import { meetingKindSetting } from '../../domain/records/meeting-kind-setting'
import { everyWords } from '../../domain/words/meeting-words'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { KindRulesDialog } from './KindRulesDialog'

type Row = { readonly kind: MeetingKind; readonly rules: KindRules }

const days = (parameter: Parameter | undefined): string =>
  parameter === undefined ? '—' : `${parameter.value} 天`

/** Every basis once, in the order of the figures. */
const basisWords = ({ everyMonths, noticeDays, topicDays, own }: KindRules): string =>
  own?.basis ?? [...new Set([everyMonths, noticeDays, topicDays].flatMap(one => one?.basis ?? []))].join('；')

const columns: NonNullable<TableProps<Row>['columns']> = [
  { title: '会议', width: 130, render: (_, { kind }) => kind.name },
  { title: '召集人', width: 130, render: (_, { rules }) => rules.convenor },
  {
    title: '多久一次',
    width: 110,
    render: (_, { rules }) => (rules.everyMonths === undefined ? '—' : everyWords(rules.everyMonths.value)),
  },
  { title: '提前通知', width: 84, render: (_, { rules }) => days(rules.noticeDays) },
  { title: '议题提前', width: 84, render: (_, { rules }) => days(rules.topicDays) },
  { title: '委托', width: 70, render: (_, { rules }) => (rules.proxies ? '可以' : '不可以') },
  {
    title: '依据',
    render: (_, { rules }) => <span className="small-print">{basisWords(rules) || '没有录入'}</span>,
  },
]

/** What the office goes by for each kind; what it has not set is an example from elsewhere or a law, and says which. */
export function KindRulesCard() {
  const settings = useAll(meetingKindSetting)
  const may = useRights().includes('write')
  const [asked, setAsked] = useState<MeetingKind>()
  const change: typeof columns = [
    {
      title: '',
      width: 72,
      render: (_, { kind }) => (
        <Button
          size="small"
          type="text"
          aria-label={`修改${kind.name}的规则`}
          onClick={() => {
            setAsked(kind)
          }}
        >
          修改
        </Button>
      ),
    },
  ]
  return (
    <>
      <Typography.Paragraph>
        没有改过的是参考外地做法的建议，不是本地规定；请按本会制度、街道要求修改，并写明依据。通知天数不算发出当天和开会当天。
      </Typography.Paragraph>
      <Table<Row>
        size="small"
        rowKey={({ kind }) => kind.id}
        pagination={false}
        columns={may ? [...columns, ...change] : columns}
        dataSource={meetingKinds.map(kind => ({ kind, rules: kindRules(kind, settings) }))}
      />
      {asked !== undefined && (
        <KindRulesDialog
          key={asked.id}
          kind={asked}
          onClose={() => {
            setAsked(undefined)
          }}
        />
      )}
    </>
  )
}
