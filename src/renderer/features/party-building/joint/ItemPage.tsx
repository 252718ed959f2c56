import { Link, useNavigate, useParams } from 'react-router'
import { toldFacts } from '../../../domain/entering/told-facts'
import { itemFields, jointListWords } from '../../../domain/joint-building/data/joint-fields'
import { jointItemRoad } from '../../../domain/joint-building/data/joint-roads'
import { takeItemStep } from '../../../domain/joint-building/edit-joint'
import { itemRows } from '../../../domain/joint-building/item-rows'
import { jointItem, type JointItem } from '../../../domain/records/joint-item'
import { jointUnit } from '../../../domain/records/joint-unit'
import { stateOn } from '../../../domain/turns/road'
import { useServices } from '../../../services/services'
import { useAttachments } from '../../../services/use-attachments'
import { useDialog } from '../../../services/use-dialog'
import { useFound, useJournal } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { AttachmentsCard } from '../../../ui/AttachmentsCard'
import { FactCard } from '../../../ui/FactCard'
import { useShortcut } from '../../../ui/use-shortcut'
import { Missing } from '../parts/Missing'
import { RoadPage } from '../parts/RoadPage'
import { ItemDialog } from './ItemDialog'

function useFacts(one: JointItem) {
  const { records } = useServices()
  useJournal()
  const unit = useFound(jointUnit, one.jointUnitId)
  const matched = itemRows(records).find(({ key }) => key === one.id)?.matched ?? ''
  return [
    { key: 'list', label: '清单', words: jointListWords[one.list].list },
    {
      key: 'unit',
      label: '共建单位',
      words: unit && <Link to={`/party/joint/${unit.id}`}>{unit.name}</Link>,
    },
    ...toldFacts(itemFields, one).filter(({ key }) => key !== 'title'),
    { key: 'matched', label: '对接', words: matched === '' ? undefined : matched },
  ]
}

function Photos({ one }: { one: JointItem }) {
  const attachments = useAttachments({ kind: jointItem.kind, id: one.id })
  if (attachments === undefined) return null
  return <AttachmentsCard {...attachments} hint="还没有。可以添加活动照片、回执扫描件。" />
}

function Record({ one, onBack }: { one: JointItem; onBack: () => void }) {
  const { world } = useServices()
  const may = useRights().includes('write')
  const { asked, ask, close } = useDialog<'edit'>()
  const { jointUnitId, list } = one
  const edit = (): void => {
    ask('edit')
  }
  return (
    <RoadPage
      of={{ kind: jointItem, cause: 'joint-building-edited', id: one.id, called: one.title }}
      state={jointItemRoad.states[stateOn(jointItemRoad, one.steps)]}
      road={jointItemRoad}
      steps={one.steps}
      stepsTitle="进展"
      decide={request => takeItemStep(one, request, world.today())}
      onBack={onBack}
    >
      <FactCard
        title={jointListWords[list].item}
        columns={2}
        facts={useFacts(one)}
        onEdit={may ? edit : undefined}
      />
      <Photos one={one} />
      {asked !== undefined && <ItemDialog known={one} fresh={{ jointUnitId, list }} onClose={close} />}
    </RoadPage>
  )
}

/** One line of the three lists: what it is and how it goes. */
export function ItemPage() {
  const { itemId } = useParams()
  const one = useFound(jointItem, itemId)
  const navigate = useNavigate()
  const back = (): void =>
    void navigate(one === undefined ? '/party/joint' : `/party/joint/${one.jointUnitId}`)
  useShortcut('Escape', back)
  return one === undefined ? (
    <Missing title="清单" onBack={back} />
  ) : (
    <Record key={one.id} one={one} onBack={back} />
  )
}
