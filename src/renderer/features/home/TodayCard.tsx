import { Button, Card, Flex, Segmented, Typography } from 'antd'
import { useState } from 'react'
import type { DueLine } from '../../domain/calendar/due-list'
import { useDueList } from '../../services/use-due'
import { useRights } from '../../services/use-rights'
import { thousands } from '../../ui/thousands'
import { DueDaysDialog } from './DueDaysDialog'
import { DueList } from './DueList'
import { MonthView } from './MonthView'

const lights = [
  ['red', '已过期'],
  ['yellow', '临近或待办'],
] as const

/** `已过期 2，临近或待办 3` */
function countWords(lines: readonly DueLine[]): string {
  const counted = lights.map(
    ([light, word]) => [lines.filter(one => one.light === light).length, word] as const,
  )
  return counted
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${word} ${thousands(count)}`)
    .join('，')
}

type View = 'list' | 'month'
const views = [
  { value: 'list', label: '清单' },
  { value: 'month', label: '月历' },
] as const satisfies readonly { readonly value: View; readonly label: string }[]

/** 今天要办: what is due, late and expiring, as a list or as a month. */
export function TodayCard() {
  const lines = useDueList()
  const may = useRights().includes('write')
  const [view, setView] = useState<View>('list')
  const [asked, setAsked] = useState(false)
  return (
    <Card
      size="small"
      title={
        <Flex align="baseline" gap={12}>
          <Typography.Title level={2} style={{ fontSize: 15, margin: 0 }}>
            今天要办
          </Typography.Title>
          <Typography.Text type="secondary" style={{ fontWeight: 'normal' }}>
            {lines && countWords(lines)}
          </Typography.Text>
        </Flex>
      }
      extra={
        <Flex gap={8}>
          {may && (
            <Button
              size="small"
              type="text"
              onClick={() => {
                setAsked(true)
              }}
            >
              提醒天数
            </Button>
          )}
          <Segmented<View>
            size="small"
            aria-label="看清单或月历"
            options={[...views]}
            value={view}
            onChange={setView}
          />
        </Flex>
      }
    >
      {view === 'month' && <MonthView />}
      {view === 'list' && (lines ? <DueList lines={lines} /> : <p role="status">正在列出…</p>)}
      {asked && (
        <DueDaysDialog
          onClose={() => {
            setAsked(false)
          }}
        />
      )}
    </Card>
  )
}
