import { useNavigate, useParams } from 'react-router'
import { toldFacts } from '../../../domain/entering/told-facts'
import { gatheringFields, gatheringRoad } from '../../../domain/opinions/data/gathering-road'
import { takeGatheringStep } from '../../../domain/opinions/edit-gathering'
import { opinionGathering, type OpinionGathering } from '../../../domain/records/opinion-gathering'
import { stateOn } from '../../../domain/turns/road'
import { useServices } from '../../../services/services'
import { useAttachments } from '../../../services/use-attachments'
import { useDialog } from '../../../services/use-dialog'
import { useFound } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { AttachmentsCard } from '../../../ui/AttachmentsCard'
import { FactCard } from '../../../ui/FactCard'
import { useShortcut } from '../../../ui/use-shortcut'
import { Missing } from '../parts/Missing'
import { RoadPage } from '../parts/RoadPage'
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
  const { asked, ask, close } = useDialog<'edit'>()
  const state = stateOn(gatheringRoad, one.steps)
  return (
    <RoadPage
      of={{ kind: opinionGathering, cause: 'opinions-edited', id: one.id, called: one.title }}
      state={gatheringRoad.states[state]}
      road={gatheringRoad}
      steps={one.steps}
      stepsTitle="征求经过"
      decide={request => takeGatheringStep(one, request, world.today())}
      onBack={onBack}
    >
      <FactCard
        title="征求了谁"
        columns={2}
        facts={toldFacts(gatheringFields, one).filter(({ key }) => key !== 'title')}
        onEdit={
          may
            ? () => {
                ask('edit')
              }
            : undefined
        }
      />
      <OpinionsCard gathering={one} open={state === 'planned' || state === 'running'} />
      <TopicsCard gathering={one} appraised={state === 'appraised' || state === 'closed'} />
      <Papers one={one} />
      {asked !== undefined && (
        <GatheringDialog
          known={one}
          onClose={() => {
            close()
          }}
        />
      )}
    </RoadPage>
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
