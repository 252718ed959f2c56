import { Button, Card, Typography } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { isHead, membersOf } from '../../../domain/people/households'
import { notErased } from '../../../domain/personal-data/erase'
import { household } from '../../../domain/records/household'
import { resident, type Resident } from '../../../domain/records/resident'
import { useAll, useFound } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { FoundHouseholdDialog } from './FoundHouseholdDialog'

function Members({ person }: { person: Resident }) {
  const people = useAll(resident)
  const { here, gone } = membersOf(person.householdId ?? '', notErased(people))
  return (
    <>
      <ul className="plain-list" aria-label="同户成员">
        {here.map(member => (
          <li key={member.id}>
            {member.id === person.id ? (
              <Typography.Text strong>{member.name}</Typography.Text>
            ) : (
              <Link to={`/residents/${member.id}`}>{member.name}</Link>
            )}
            {'　'}
            {member.relation?.text ?? '关系未填'}
          </li>
        ))}
      </ul>
      {!here.some(isHead) && <Typography.Text type="warning">这一户还没有户主。</Typography.Text>}
      {gone.length > 0 && (
        <div className="small-print">曾在本户：{gone.map(member => member.name).join('、')}</div>
      )}
    </>
  )
}

/** 住户: who else belongs to the household, the head first; or founding one for somebody without. */
export function HouseholdCard({ person }: { person: Resident }) {
  const rights = useRights()
  const home = useFound(household, person.householdId)
  const [asked, setAsked] = useState(false)
  return (
    <Card
      size="small"
      title={home === undefined ? '住户' : `住户　${home.number}`}
      extra={
        home !== undefined ? (
          <Link to={`/houses/households/${home.id}`}>打开住户</Link>
        ) : (
          rights.includes('write') && (
            <Button
              size="small"
              onClick={() => {
                setAsked(true)
              }}
            >
              立户
            </Button>
          )
        )
      }
    >
      {home === undefined ? (
        <Typography.Text type="secondary">
          没有户号。到同户人的住户里可以加入，或者在这里单独立户。
        </Typography.Text>
      ) : (
        <Members person={person} />
      )}
      {asked && (
        <FoundHouseholdDialog
          person={person}
          onClose={() => {
            setAsked(false)
          }}
        />
      )}
    </Card>
  )
}
