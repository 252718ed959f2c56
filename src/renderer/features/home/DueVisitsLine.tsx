import { Card, Typography } from 'antd'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { dueVisits } from '../../domain/people/visits'
import { resident } from '../../domain/records/resident'
import { visit } from '../../domain/records/visit'
import { visitRule } from '../../domain/records/visit-rule'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { thousands } from '../../ui/thousands'

/** 今天要办: how many people are to be called on. Nothing while nobody is. */
export function DueVisitsLine() {
  const { world } = useServices()
  const people = useAll(resident)
  const visits = useAll(visit)
  const rules = useAll(visitRule)
  const due = useMemo(() => dueVisits(people, visits, rules, world.today()), [people, visits, rules, world])
  if (due.length === 0) return null
  const late = due.filter(one => one.late > 0).length
  return (
    <Card size="small" title="今天要办">
      <Link to="/visits">走访 {thousands(due.length)} 人</Link>
      <Typography.Text type="secondary">
        {'　'}一周内到期 {thousands(due.length - late)}，已过期 {thousands(late)}
      </Typography.Text>
    </Card>
  )
}
