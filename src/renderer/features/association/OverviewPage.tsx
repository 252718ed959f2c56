import { Alert, Button, Card, Flex } from 'antd'
import { useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { associationOf } from '../../domain/association/associations'
import { isMemberOn } from '../../domain/association/member-roll'
import { byPost, postState } from '../../domain/association/posts'
import { inForce } from '../../domain/association/regulation-versions'
import { memberUnit } from '../../domain/records/member-unit'
import type { Organisation } from '../../domain/records/organisation'
import { useServices } from '../../services/services'
import { useDueOf } from '../../services/use-due'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { AssociationDialog } from './AssociationDialog'
import { AssociationFrame } from './AssociationFrame'
import { NewAssociationButton } from './NewAssociationButton'
import { StateCard } from './StateCard'
import { useAssociationFacts } from './use-association'

function Facts({ body }: { body: Organisation }) {
  const { legalForm, creditCode, estate, hostUnit, purpose } = associationOf(body)
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['全称', body.name],
    ['简称', body.shortName],
    ['曾用名、别名', body.aliases?.join('、')],
    ['发文代字', body.numberPrefix],
    ['法律性质', legalForm],
    ['信用代码', creditCode],
    ['小区', estate],
    ['主办单位', hostUnit],
  ]
  return (
    <dl className="facts">
      {lines.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text || '—'}</dd>
        </div>
      ))}
      <div className="wide">
        <dt>宗旨</dt>
        <dd>{purpose || '—'}</dd>
      </div>
    </dl>
  )
}

/** What the association has: who leads it, who belongs to it, what rules it gave itself. */
function Has({ body }: { body: Organisation }) {
  const { world } = useServices()
  const { appointments, regulations } = useAssociationFacts(body)
  const members = useAll(memberUnit).filter(
    one => one.organisationId === body.id && isMemberOn(one, world.today()),
  )
  const leaders = byPost(appointments).filter(one =>
    ['held', 'unanswered'].includes(postState(one, world.today())),
  )
  const rules = regulations.filter(one => inForce(one) !== undefined)
  const lines: readonly (readonly [string, string, ReactNode])[] = [
    [
      '/association/posts',
      '任职',
      leaders.map(({ post, personName }) => `${post}${personName}`).join('、') || '还没有',
    ],
    [
      '/association/members',
      '成员单位',
      `${members.length} 个，有表决权 ${members.filter(one => one.votes).length} 个`,
    ],
    [
      '/association/regulations',
      '制度',
      rules.map(({ title }) => `《${title}》`).join('') || '还没有通过的制度',
    ],
  ]
  return (
    <Card size="small" title="组成">
      <dl className="has">
        {lines.map(([path, label, words]) => (
          <div key={path}>
            <dt>
              <Link to={`${path}?of=${body.id}`}>{label}</Link>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

/** Terms that run out are announced here as on the first screen. */
function EndingTerms({ body }: { body: Organisation }) {
  const ending = useDueOf('terms').filter(({ path }) => path.endsWith(`of=${body.id}`))
  return ending.map(({ key, day, words, note, light, stage }) => (
    <Alert
      key={key}
      type={light === 'red' ? 'error' : 'warning'}
      showIcon
      title={`任期 ${day} 届满（${words}${stage === undefined ? '' : `，第 ${stage.nth} 次提醒`}）：${note ?? ''}。请准备换届。`}
    />
  ))
}

function Overview({ body }: { body: Organisation }) {
  const facts = useAssociationFacts(body)
  return (
    <Flex vertical gap={12}>
      <EndingTerms body={body} />
      <Card size="small" title="基本情况">
        <Facts body={body} />
      </Card>
      <StateCard facts={facts} />
      <Has body={body} />
    </Flex>
  )
}

function Actions({ body }: { body: Organisation }) {
  const may = useRights().includes('write')
  const [asked, setAsked] = useState(false)
  if (!may) return null
  return (
    <>
      <NewAssociationButton />
      <Button
        type="primary"
        onClick={() => {
          setAsked(true)
        }}
      >
        修改促进会
      </Button>
      {asked && (
        <AssociationDialog
          known={body}
          onClose={() => {
            setAsked(false)
          }}
        />
      )}
    </>
  )
}

/** 促进会—概况: its record, its state and what it consists of. */
export function OverviewPage() {
  return (
    <AssociationFrame title="促进会概况" actions={body => <Actions body={body} />}>
      {body => <Overview key={body.id} body={body} />}
    </AssociationFrame>
  )
}
