import { Alert, Button, Flex, Table, Tag, type TableProps } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { adoptDraft, adoptUnwritten } from '../../domain/association/edit-regulation'
import { openAdoptions, type OpenAdoption } from '../../domain/association/open-adoptions'
import { draftOf, inForce, versionWords } from '../../domain/association/regulation-versions'
import type { Organisation } from '../../domain/records/organisation'
import type { Regulation } from '../../domain/records/regulation'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { useShortcut } from '../../ui/use-shortcut'
import { AssociationFrame } from './AssociationFrame'
import { NewRegulationDialog } from './NewRegulationDialog'
import { useAssociationFacts } from './use-association'

function State({ one }: { one: Regulation }) {
  if (one.repealedOn !== undefined) return <Tag>{one.repealedOn} 废止</Tag>
  const draft = draftOf(one)
  return (
    <>
      {inForce(one) !== undefined && <Tag color="processing">施行中</Tag>}
      {draft !== undefined && <Tag color="warning">{versionWords(draft)}</Tag>}
      {inForce(one)?.body.length === 0 && <Tag color="warning">正文待补录</Tag>}
    </>
  )
}

const columns: NonNullable<TableProps<Regulation>['columns']> = [
  {
    title: '名称',
    render: (_, one) => <Link to={`/association/regulations/${one.id}`}>《{one.title}》</Link>,
  },
  { title: '情况', width: 260, render: (_, one) => <State one={one} /> },
  { title: '通过日期', width: 110, render: (_, one) => inForce(one)?.adoptedOn ?? '' },
  {
    title: '由哪次会议通过',
    width: 340,
    render: (_, one) => {
      const version = inForce(one)
      return version?.adoptedIn === undefined ? (
        (version?.adoptedBy ?? '')
      ) : (
        <Link to={`/meetings/${version.adoptedIn}`}>{version.adoptedBy}</Link>
      )
    },
  },
]

/** What a meeting adopted and is not on record yet: one button each. */
function OpenAdoptions({ body }: { body: Organisation }) {
  const { world } = useServices()
  const { meetings, regulations } = useAssociationFacts(body)
  const may = useRights().includes('write')
  const { refusal, carryOut } = useDecision()
  const open = openAdoptions(body, meetings, regulations)
  if (!may || open.length === 0) return null
  const record = ({ meeting, title, regulation }: OpenAdoption): void => {
    const adoption = { on: meeting.startsAt.slice(0, 10), by: meeting.title, meeting: meeting.id }
    const decided =
      regulation === undefined
        ? adoptUnwritten({ id: world.newId(), organisationId: body.id, title }, adoption, world.today())
        : adoptDraft(regulation, adoption, world.today())
    void carryOut(decided, `已登记《${title}》由${meeting.title}通过`)
  }
  return (
    <>
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <Alert
        type="info"
        style={{ marginBottom: 12 }}
        title="会议已审议通过，还没有登记："
        description={
          <ul className="plain-list">
            {open.map(one => (
              <li key={one.item.id}>
                <Flex gap={8} align="center">
                  <span>
                    {one.meeting.startsAt.slice(0, 10)}　《{one.title}》
                    {one.regulation === undefined && '（正文可以以后补录）'}
                  </span>
                  <Button
                    size="small"
                    aria-label={`登记《${one.title}》已通过`}
                    onClick={() => {
                      record(one)
                    }}
                  >
                    登记通过
                  </Button>
                </Flex>
              </li>
            ))}
          </ul>
        }
      />
    </>
  )
}

function Regulations({ body, onDraft }: { body: Organisation; onDraft: () => void }) {
  const { regulations } = useAssociationFacts(body)
  useShortcut('Alt+N', onDraft)
  return (
    <>
      <OpenAdoptions body={body} />
      <Table<Regulation>
        size="small"
        rowKey="id"
        pagination={false}
        columns={columns}
        dataSource={regulations.toSorted((one, other) => one.title.localeCompare(other.title, 'zh-CN'))}
        locale={{
          emptyText: (
            <EmptyState
              title="还没有制度"
              hint="起草制度，交会议审议；会上记为“审议通过”的，会在这里提醒登记。每次修订另存一版。"
            />
          ),
        }}
      />
    </>
  )
}

/** 促进会—制度: the rules it gave itself, each with its versions and the meeting that adopted them. */
export function RegulationsPage() {
  const may = useRights().includes('write')
  const [asked, setAsked] = useState(false)
  const draft = (): void => {
    if (may) setAsked(true)
  }
  return (
    <AssociationFrame
      title="制度"
      actions={() =>
        may && (
          <Button type="primary" onClick={draft}>
            + 起草制度
          </Button>
        )
      }
    >
      {body => (
        <>
          <Regulations key={body.id} body={body} onDraft={draft} />
          {asked && (
            <NewRegulationDialog
              organisationId={body.id}
              onClose={() => {
                setAsked(false)
              }}
            />
          )}
        </>
      )}
    </AssociationFrame>
  )
}
