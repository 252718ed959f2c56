import { Flex, Tag } from 'antd'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { toldFacts } from '../../../domain/entering/told-facts'
import { gatheringFields, gatheringRoad } from '../../../domain/opinions/data/gathering-road'
import { takeGatheringStep } from '../../../domain/opinions/edit-gathering'
import { opinionGathering, type OpinionGathering } from '../../../domain/records/opinion-gathering'
import { stateOn } from '../../../domain/turns/road'
import { useServices } from '../../../services/services'
import { useAttachments } from '../../../services/use-attachments'
import { useFound } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { AttachmentsCard } from '../../../ui/AttachmentsCard'
import { FactCard } from '../../../ui/FactCard'
import { PageTitle } from '../../../ui/PageTitle'
import { TitledCard } from '../../../ui/TitledCard'
import { useShortcut } from '../../../ui/use-shortcut'
import { Missing } from '../parts/Missing'
import { RemoveButton } from '../parts/RemoveButton'
import { NextSteps, StepsCard } from '../parts/RoadCards'
import { GatheringDialog } from './GatheringDialog'
import { OpinionsCard } from './OpinionsCard'
import { TopicsCard } from './TopicsCard'

function Papers({ one }: { one: OpinionGathering }) {
  const attachments = useAttachments({ kind: opinionGathering.kind, id: one.id })
  if (attachments === undefined) return null
  return <AttachmentsCard {...attachments} hint="还没有。可以添加座谈照片、问卷和签字的扫描件。" />
}

function Record({ one, onBack }: { one: OpinionGathering; onBack: () => void }) {
  const { world } = useServices()
  const may = useRights().includes('write')
  const [editing, setEditing] = useState(false)
  const state = stateOn(gatheringRoad, one.steps)
  const edit = (): void => {
    setEditing(true)
  }
  return (
    <>
      <PageTitle
        title={one.title}
        note={<Tag>{gatheringRoad.states[state]}</Tag>}
        actions={
          <RemoveButton
            kind={opinionGathering}
            cause="opinions-edited"
            one={{ id: one.id, called: one.title }}
            onRemoved={onBack}
          />
        }
        onBack={onBack}
      />
      <Flex gap={16} align="flex-start">
        <Flex vertical gap={12} style={{ flex: 1, minWidth: 0 }}>
          <FactCard
            title="征求了谁"
            columns={2}
            facts={toldFacts(gatheringFields, one).filter(({ key }) => key !== 'title')}
            onEdit={may ? edit : undefined}
          />
          <OpinionsCard gathering={one} open={state === 'planned' || state === 'running'} />
          <TopicsCard gathering={one} appraised={state === 'appraised' || state === 'closed'} />
          <Papers one={one} />
        </Flex>
        <Flex vertical gap={12} style={{ flex: '0 0 300px' }}>
          <TitledCard title="下一步">
            <NextSteps
              road={gatheringRoad}
              steps={one.steps}
              decide={request => takeGatheringStep(one, request, world.today())}
            />
          </TitledCard>
          <StepsCard title="征求经过" road={gatheringRoad} steps={one.steps} />
        </Flex>
      </Flex>
      {editing && (
        <GatheringDialog
          known={one}
          onClose={() => {
            setEditing(false)
          }}
        />
      )}
    </>
  )
}

/** One gathering of opinions: who was asked, what was said, what was made of it and what it led to. */
export function GatheringPage() {
  const { gatheringId } = useParams()
  const one = useFound(opinionGathering, gatheringId)
  const navigate = useNavigate()
  const back = (): void => void navigate('/party/opinions')
  useShortcut('Escape', back)
  return one === undefined ? (
    <Missing title="征求意见" onBack={back} />
  ) : (
    <Record key={one.id} one={one} onBack={back} />
  )
}
