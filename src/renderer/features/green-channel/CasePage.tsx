import { Button, Card, Flex, Tag, Timeline, Typography } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { toldFacts } from '../../domain/entering/told-facts'
import { caseLight } from '../../domain/green-channel/case-clock'
import { caseState, nextCaseTurns } from '../../domain/green-channel/case-state'
import { caseFields } from '../../domain/green-channel/data/case-fields'
import { caseLevelWords } from '../../domain/green-channel/data/case-levels'
import { caseStates, caseTurns, type CaseTurn } from '../../domain/green-channel/data/case-turns'
import { caseNumber } from '../../domain/green-channel/record-case'
import { removeCase } from '../../domain/green-channel/remove-case'
import { estate as estateKind } from '../../domain/records/estate'
import { greenCase, type CaseStep, type GreenCase } from '../../domain/records/green-case'
import { propertyEnterprise } from '../../domain/records/property-enterprise'
import { useAttachments } from '../../services/use-attachments'
import { useNow } from '../../services/use-now'
import { useFound } from '../../services/use-records'
import { useRemoval } from '../../services/use-removal'
import { useRights } from '../../services/use-rights'
import { useServices } from '../../services/services'
import { AttachmentsCard } from '../../ui/AttachmentsCard'
import { EmptyState } from '../../ui/EmptyState'
import { FactCard } from '../../ui/FactCard'
import { PageTitle } from '../../ui/PageTitle'
import { StepWords } from '../../ui/StepWords'
import { TurnButtons } from '../../ui/TurnButtons'
import { useShortcut } from '../../ui/use-shortcut'
import { CaseDialog } from './CaseDialog'
import { CaseLightTag } from './CaseLightTag'
import { CaseStepDialog } from './CaseStepDialog'
import { PartyPhone } from './PartyPhone'

function useFacts(one: GreenCase) {
  const estate = useFound(estateKind, one.estateId)
  const enterprise = useFound(propertyEnterprise, one.enterpriseId)
  const { partyPhone } = one
  return [
    ...toldFacts(caseFields, one)
      .filter(({ key }) => key !== 'title')
      .map(fact =>
        fact.key === 'partyPhone' && partyPhone !== undefined
          ? { ...fact, words: <PartyPhone caseId={one.id} phone={partyPhone} /> }
          : fact,
      ),
    { key: 'received', label: '收到时间', words: one.receivedAt.replace('T', ' ') },
    { key: 'class', label: '类别', words: one.caseClass },
    {
      key: 'estate',
      label: '小区',
      words: estate && <Link to={`/estates/${estate.id}`}>{estate.name}</Link>,
    },
    {
      key: 'enterprise',
      label: '物业企业',
      words: enterprise && <Link to={`/enterprises/${enterprise.id}`}>{enterprise.name}</Link>,
    },
    { key: 'answer', label: '答复', words: one.answer },
    {
      key: 'topic',
      label: '议题',
      words: one.topicId !== undefined && <Link to={`/topics/${one.topicId}`}>看议题</Link>,
    },
  ].filter(({ key, words }) => key !== 'topic' || words !== false)
}

const stepLabel = ({ step }: CaseStep): string =>
  caseTurns.find(turn => turn.step === step)?.label.replace(/^登记/u, '') ?? ''

function stepWords({ handler, satisfaction, due, ...step }: CaseStep): string {
  const told = [handler && `交给${handler}`, satisfaction, due && `${due.slice(5).replace('T', ' ')} 前反馈`]
  return [`${step.at.replace('T', ' ')}　${stepLabel(step)}`, ...told].filter(Boolean).join('　')
}

function StepsCard({ one }: { one: GreenCase }) {
  const items = one.steps.map((step, nth) => ({
    key: nth,
    content: <StepWords words={stepWords(step)} note={step.note} />,
  }))
  return (
    <Card size="small" title="办理经过">
      <Timeline
        style={{ paddingTop: 8 }}
        items={[{ key: 'received', content: `${one.receivedAt.replace('T', ' ')}　收到` }, ...items]}
      />
    </Card>
  )
}

/** Photos and scans of what it is about and what was done. */
function Evidence({ one }: { one: GreenCase }) {
  const attachments = useAttachments({ kind: greenCase.kind, id: one.id })
  if (attachments === undefined) return null
  return (
    <AttachmentsCard {...attachments} hint="还没有。可以添加现场照片、处理前后的照片、调解协议的扫描件。" />
  )
}

function NextCard({ one }: { one: GreenCase }) {
  const may = useRights().includes('write')
  const [asked, setAsked] = useState<CaseTurn>()
  const turns = nextCaseTurns(one)
  return (
    <Card size="small" title="下一步">
      {turns.length === 0 && <Typography.Text type="secondary">已经办完。</Typography.Text>}
      <Flex gap={8} wrap>
        {may && <TurnButtons turns={turns} onAsk={setAsked} />}
      </Flex>
      {asked !== undefined && (
        <CaseStepDialog
          key={asked.step}
          one={one}
          turn={asked}
          onClose={() => {
            setAsked(undefined)
          }}
        />
      )}
    </Card>
  )
}

function Record({ one, onBack }: { one: GreenCase; onBack: () => void }) {
  const may = useRights().includes('write')
  const { records } = useServices()
  const { carryOut } = useRemoval('/cases')
  const light = caseLight(one, useNow()())
  const [editing, setEditing] = useState(false)
  const edit = (): void => {
    setEditing(true)
  }
  return (
    <>
      <PageTitle
        title={one.title}
        note={
          <>
            <span className="figures">{caseNumber(one)}</span>
            <Tag>{caseStates[caseState(one)]}</Tag>
            {one.level !== undefined && <Tag>{caseLevelWords[one.level].label}</Tag>}
            {light && <CaseLightTag light={light} />}
          </>
        }
        actions={
          may && (
            <Button onClick={() => void carryOut(removeCase(one, records), caseNumber(one))}>移出诉求</Button>
          )
        }
        onBack={onBack}
      />
      <Flex gap={16} align="flex-start">
        <Flex vertical gap={12} style={{ flex: 1, minWidth: 0 }}>
          <FactCard title="诉求" columns={2} facts={useFacts(one)} onEdit={may ? edit : undefined} />
          <StepsCard one={one} />
          <Evidence one={one} />
        </Flex>
        <aside aria-label="下一步" style={{ flex: '0 0 300px' }}>
          <NextCard one={one} />
        </aside>
      </Flex>
      {editing && (
        <CaseDialog
          known={one}
          onClose={() => {
            setEditing(false)
          }}
        />
      )}
    </>
  )
}

/** One case: what it is about, what was done with it and what can be done next. */
export function CasePage() {
  const { caseId } = useParams()
  const one = useFound(greenCase, caseId)
  const navigate = useNavigate()
  const back = (): void => void navigate('/cases')
  useShortcut('Escape', back)
  if (one === undefined) {
    return (
      <>
        <PageTitle title="诉求" onBack={back} />
        <EmptyState title="没有找到这件诉求" hint="可能已被撤销。请返回诉求列表。" />
      </>
    )
  }
  return <Record key={one.id} one={one} onBack={back} />
}
