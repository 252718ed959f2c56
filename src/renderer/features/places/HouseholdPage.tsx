import { Button, Card, Table, Tag, Typography, type TableProps } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { houseWords } from '../../domain/people/house-for'
import { isHead, leaveHousehold, membersOf } from '../../domain/people/households'
import { standingOf, stateFacts } from '../../domain/people/states'
import { notErased } from '../../domain/personal-data/erase'
import { house } from '../../domain/records/house'
import { household, type Household } from '../../domain/records/household'
import { resident, type Resident } from '../../domain/records/resident'
import { useAll, useFound } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { useWrite } from '../../services/use-write'
import { PageTitle } from '../../ui/PageTitle'
import { CorrectedTitle } from './CorrectedTitle'
import { useShortcut } from '../../ui/use-shortcut'
import { ChangeHeadDialog } from './ChangeHeadDialog'
import { JoinDialog, RelationDialog } from './MemberDialogs'
import './places.css'
import { RenumberDialog } from './RenumberDialog'

function Dwelling({ person }: { person: Resident }) {
  const home = useFound(house, person.houseId)
  return home === undefined ? '' : <Link to={`/houses/${home.id}`}>{houseWords(home)}</Link>
}

type Columns = NonNullable<TableProps<Resident>['columns']>

const factColumns: Columns = [
  {
    title: '姓名',
    render: (_, person) => <Link to={`/residents/${person.id}`}>{person.name}</Link>,
  },
  {
    title: '与户主关系',
    render: (_, person) => (
      <>
        {person.relation?.text ?? '未填'} {isHead(person) && <Tag>户主</Tag>}
      </>
    ),
  },
  { title: '现住房屋', render: (_, person) => <Dwelling person={person} /> },
]

/** What is being asked about the members. */
type Asked =
  | { readonly what: 'head' }
  | { readonly what: 'join' }
  | { readonly what: 'relation'; readonly person: Resident }
  | undefined

function HeadMissing({ here }: { here: readonly Resident[] }) {
  if (here.length === 0 || here.some(isHead)) return null
  return <Typography.Text type="warning">这一户还没有户主，请用“换户主”确定。</Typography.Text>
}

function Members({ home, here }: { home: Household; here: readonly Resident[] }) {
  const rights = useRights()
  const write = useWrite()
  const [asked, setAsked] = useState<Asked>()
  const may = rights.includes('write')
  const close = (): void => {
    setAsked(undefined)
  }
  const actions: Columns = [
    {
      title: '',
      width: 200,
      render: (_, person) => (
        <>
          <Button
            size="small"
            type="text"
            aria-label={`修改${person.name}的关系`}
            onClick={() => {
              setAsked({ what: 'relation', person })
            }}
          >
            改关系
          </Button>
          <Button
            size="small"
            type="text"
            aria-label={`${person.name}退出本户`}
            onClick={() => void write(leaveHousehold(person), `${person.name}已退出本户`)}
          >
            退出本户
          </Button>
        </>
      ),
    },
  ]
  return (
    <Card
      size="small"
      title={`成员 ${String(here.length)} 人`}
      extra={
        may && (
          <>
            <Button
              size="small"
              onClick={() => {
                setAsked({ what: 'join' })
              }}
            >
              加成员
            </Button>{' '}
            <Button
              size="small"
              disabled={here.length === 0}
              onClick={() => {
                setAsked({ what: 'head' })
              }}
            >
              换户主
            </Button>
          </>
        )
      }
    >
      <HeadMissing here={here} />
      <Table<Resident>
        size="small"
        rowKey="id"
        pagination={false}
        className="household-members"
        columns={may ? [...factColumns, ...actions] : factColumns}
        dataSource={here}
        locale={{ emptyText: '这一户没有在册的人' }}
      />
      {asked?.what === 'join' && <JoinDialog home={home} members={here} onClose={close} />}
      {asked?.what === 'relation' && (
        <RelationDialog home={home} members={here} person={asked.person} onClose={close} />
      )}
      {asked?.what === 'head' && <ChangeHeadDialog home={home} members={here} onClose={close} />}
    </Card>
  )
}

/** One household: who belongs to it and how, its head; members are taken in, moved out of it, and the head is changed here. */
export function HouseholdPage() {
  const { id } = useParams()
  const navigate = useNavigate()
  const home = useFound(household, id)
  const people = useAll(resident)
  const back = (): void => void navigate('/houses/households')
  useShortcut('Escape', back)
  if (home === undefined) return <PageTitle title="没有这一户，可能已经撤销" onBack={back} />
  const { here, gone } = membersOf(home.id, notErased(people))
  return (
    <>
      <CorrectedTitle
        title={`住户 ${home.number}`}
        note={home.estate}
        words="更正户号"
        dialog={onClose => <RenumberDialog home={home} onClose={onClose} />}
        onBack={back}
      />
      <Members home={home} here={here} />
      {gone.length > 0 && (
        <Card size="small" title="曾在本户" style={{ marginTop: 12 }}>
          <ul className="plain-list">
            {gone.map(person => (
              <li key={person.id}>
                <Link to={`/residents/${person.id}`}>{person.name}</Link>　{person.relation?.text ?? ''}
                {'　'}
                {stateFacts[standingOf(person)].label}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
