import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Flex, Popover, Typography } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import type { DueLine } from '../../domain/calendar/due-list'
import { monthBeside, weeksOf } from '../../domain/calendar/month-days'
import { useServices } from '../../services/services'
import { useDueByDay } from '../../services/use-due'

const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']

const SHOWN = 2

function Item({ line }: { line: DueLine }) {
  const { title, path, light, done, words } = line
  return (
    <Link
      to={path}
      className={`month-item ${done ? 'over' : ''}`}
      title={done ? `${title}（已办）` : `${title}（${words}）`}
    >
      {light === 'red' && !done && <span className="due-light red" aria-label="已过期" />} {title}
    </Link>
  )
}

function Items({ lines }: { lines: readonly DueLine[] }) {
  return (
    <ul>
      {lines.map(line => (
        <li key={line.key}>
          <Item line={line} />
        </li>
      ))}
    </ul>
  )
}

function Day({ day, month, lines }: { day: string; month: string; lines: readonly DueLine[] }) {
  const { world } = useServices()
  const beside = day.startsWith(month) ? '' : 'beside'
  const more = lines.slice(SHOWN)
  return (
    <td className={`${beside} ${day === world.today() ? 'today' : ''}`}>
      <time dateTime={day} className="month-day">
        {Number(day.slice(8))}
      </time>
      <Items lines={lines.slice(0, SHOWN)} />
      {more.length > 0 && (
        <Popover trigger="click" title={day} content={<Items lines={lines} />}>
          <Button type="link" size="small" style={{ padding: 0, fontSize: 12, height: 18 }}>
            还有 {more.length} 项
          </Button>
        </Popover>
      )}
    </td>
  )
}

/** A month of what takes place and falls due, day by day. */
export function MonthView() {
  const { world } = useServices()
  const [month, setMonth] = useState(() => world.today().slice(0, 7))
  const weeks = weeksOf(month)
  const days = useDueByDay(weeks[0]?.[0] ?? '', weeks.at(-1)?.at(-1) ?? '')
  const [year, nth] = month.split('-')
  const title = `${year ?? ''}年${String(Number(nth))}月`
  const turn = (step: number) => () => {
    setMonth(monthBeside(month, step))
  }
  return (
    <>
      <Flex align="center" gap={4} style={{ marginBottom: 6 }}>
        <Button size="small" icon={<LeftOutlined />} aria-label="上个月" onClick={turn(-1)} />
        <Button size="small" icon={<RightOutlined />} aria-label="下个月" onClick={turn(1)} />
        <Button
          size="small"
          onClick={() => {
            setMonth(world.today().slice(0, 7))
          }}
        >
          本月
        </Button>
        <Typography.Text strong style={{ marginInlineStart: 8 }} aria-live="polite">
          {title}
        </Typography.Text>
      </Flex>
      <table className="month" aria-label={title}>
        <thead>
          <tr>
            {weekdays.map(name => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(week => (
            <tr key={week[0]}>
              {week.map(day => (
                <Day key={day} day={day} month={month} lines={days.get(day) ?? []} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
