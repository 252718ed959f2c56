import { Button, Card, Typography } from 'antd'
import { useState } from 'react'
import { nextVisit, type NextVisit } from '../../../domain/people/visits'
import type { Resident } from '../../../domain/records/resident'
import { visit, type Visit } from '../../../domain/records/visit'
import { visitRule } from '../../../domain/records/visit-rule'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { VisitDialog } from './VisitDialog'

const SHOWN = 3

/** Why somebody is to be called on: which of their tags asks for it is told to those only who may see all tags. */
function whyWords({ rule }: NextVisit, whole: boolean): string {
  if (rule === undefined) return '上次走访时定的'
  return `${whole ? `${rule.tag}，` : ''}每 ${String(rule.everyDays)} 天一次`
}

function nextWords(next: NextVisit | undefined, today: string, whole: boolean): string {
  if (next === undefined) return '没有走访计划。'
  const why = whyWords(next, whole)
  if (next.last === undefined) return `还没有走访过，请尽快安排（${why}）。`
  return next.due < today ? `应于 ${next.due} 走访，已过期（${why}）。` : `下次走访：${next.due}（${why}）。`
}

function VisitLine({
  visit: one,
  whole,
  onEdit,
}: {
  visit: Visit
  whole: boolean
  onEdit: (() => void) | undefined
}) {
  return (
    <li>
      <span className="figures">{one.on}</span>　{one.mode}　{one.by}
      {onEdit && (
        <Button size="small" type="text" aria-label={`更正 ${one.on} 的走访`} onClick={onEdit}>
          更正
        </Button>
      )}
      {whole && <div>{one.finding}</div>}
      {whole && one.action !== undefined && <div className="small-print">处理：{one.action}</div>}
    </li>
  )
}

/** 走访: when the next one is due and why, and what was found; findings are for those who may see what is sensitive. */
export function VisitsCard({ person }: { person: Resident }) {
  const { world } = useServices()
  const rights = useRights()
  const [asked, setAsked] = useState<{ readonly before: Visit | undefined }>()
  const all = useAll(visit)
  const rules = useAll(visitRule)
  const visits = all
    .filter(({ residentId }) => residentId === person.id)
    .sort((one, other) => other.on.localeCompare(one.on))
  const next = nextVisit(person, visits, rules, world.today())
  const whole = rights.includes('sensitive')
  const mayWrite = rights.includes('write')
  const line = (one: Visit) => (
    <VisitLine
      key={one.id}
      visit={one}
      whole={whole}
      onEdit={
        mayWrite && whole
          ? () => {
              setAsked({ before: one })
            }
          : undefined
      }
    />
  )
  return (
    <Card
      size="small"
      title="走访"
      extra={
        mayWrite && (
          <Button
            size="small"
            onClick={() => {
              setAsked({ before: undefined })
            }}
          >
            登记走访
          </Button>
        )
      }
    >
      <Typography.Text {...(next !== undefined && next.due < world.today() && { type: 'danger' as const })}>
        {nextWords(next, world.today(), whole)}
      </Typography.Text>
      {visits.length > 0 && <ul className="plain-list">{visits.slice(0, SHOWN).map(line)}</ul>}
      {visits.length > SHOWN && (
        <details>
          <summary>以前的走访（{visits.length - SHOWN}）</summary>
          <ul className="plain-list">{visits.slice(SHOWN).map(line)}</ul>
        </details>
      )}
      {asked && (
        <VisitDialog
          person={person}
          before={asked.before}
          onClose={() => {
            setAsked(undefined)
          }}
        />
      )}
    </Card>
  )
}
