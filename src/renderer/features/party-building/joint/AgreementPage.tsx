import { Button } from 'antd'
import { useMemo } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { factsProblem } from '../../../documents/facts-problem'
import { jointAgreementSheet } from '../../../documents/joint-agreement'
import { laidOut } from '../../../documents/laid-out'
import { toldFacts } from '../../../domain/entering/told-facts'
import { agreementFields } from '../../../domain/joint-building/data/joint-fields'
import { jointAgreementRoad } from '../../../domain/joint-building/data/joint-roads'
import { agreementState, takeAgreementStep } from '../../../domain/joint-building/edit-joint'
import { jointAgreement, type JointAgreement } from '../../../domain/records/joint-agreement'
import { jointUnit, type JointUnit } from '../../../domain/records/joint-unit'
import { refusalWords } from '../../../domain/words/problem-words'
import { useNotices } from '../../../services/notices'
import { useServices } from '../../../services/services'
import { useAttachments } from '../../../services/use-attachments'
import { useDialog } from '../../../services/use-dialog'
import { usePaperDesk } from '../../../services/use-paper-desk'
import { useFound } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { AttachmentsCard } from '../../../ui/AttachmentsCard'
import { FactCard } from '../../../ui/FactCard'
import { PaperDialog } from '../../../ui/PaperDialog'
import { useShortcut } from '../../../ui/use-shortcut'
import { Missing } from '../parts/Missing'
import { RoadPage } from '../parts/RoadPage'
import { AgreementDialog } from './AgreementDialog'

type Told = { readonly one: JointAgreement; readonly unit: JointUnit }

const factsOf = ({ one, unit }: Told) => ({
  title: one.title,
  ownUnit: one.ownUnit,
  jointUnit: unit.name,
  from: one.startsOn,
  until: one.endsOn,
  terms: one.terms.split('\n').filter(line => line.trim() !== ''),
})

function Preview({ one, unit, onClose }: Told & { onClose: () => void }) {
  const paper = useMemo(() => laidOut(jointAgreementSheet, factsOf({ one, unit })), [one, unit])
  return <PaperDialog {...usePaperDesk(paper)} onClose={onClose} />
}

/** The agreement as a paper to be signed by both. */
function PaperButton({ one, unit }: Told) {
  const notices = useNotices()
  const { asked, ask, close } = useDialog<'paper'>()
  const open = (): void => {
    const problem = factsProblem(jointAgreementSheet, factsOf({ one, unit }))
    if (problem === undefined) ask('paper')
    else notices.refused(refusalWords(problem))
  }
  return (
    <>
      <Button type="primary" onClick={open}>
        预览、打印协议
      </Button>
      {asked !== undefined && <Preview one={one} unit={unit} onClose={close} />}
    </>
  )
}

function Scans({ one }: { one: JointAgreement }) {
  const attachments = useAttachments({ kind: jointAgreement.kind, id: one.id })
  if (attachments === undefined) return null
  return <AttachmentsCard {...attachments} hint="还没有。可以添加签字盖章的协议扫描件、签约照片。" />
}

function Record({ one, unit, onBack }: Told & { onBack: () => void }) {
  const { world } = useServices()
  const may = useRights().includes('write')
  const { asked, ask, close } = useDialog<'edit'>()
  const today = world.today()
  const facts = [
    {
      key: 'unit',
      label: '共建单位',
      words: <Link to={`/party/joint/${unit.id}`}>{unit.name}</Link>,
    },
    ...toldFacts(agreementFields, one).filter(({ key }) => key !== 'title'),
  ]
  const edit = (): void => {
    ask('edit')
  }
  return (
    <RoadPage
      of={{ kind: jointAgreement, cause: 'joint-building-edited', id: one.id, called: one.title }}
      state={agreementState(one, today)}
      road={jointAgreementRoad}
      steps={one.steps}
      stepsTitle="履行经过"
      decide={request => takeAgreementStep(one, request, today)}
      actions={<PaperButton one={one} unit={unit} />}
      onBack={onBack}
    >
      <FactCard title="协议内容" columns={2} facts={facts} onEdit={may ? edit : undefined} />
      <Scans one={one} />
      {asked !== undefined && <AgreementDialog unit={unit} known={one} onClose={close} />}
    </RoadPage>
  )
}

/** One agreement: what was agreed, its paper, and how it goes. */
export function AgreementPage() {
  const { agreementId } = useParams()
  const one = useFound(jointAgreement, agreementId)
  const unit = useFound(jointUnit, one?.jointUnitId)
  const navigate = useNavigate()
  const back = (): void => void navigate(unit === undefined ? '/party/joint' : `/party/joint/${unit.id}`)
  useShortcut('Escape', back)
  return one === undefined || unit === undefined ? (
    <Missing title="共建协议" onBack={back} />
  ) : (
    <Record key={one.id} one={one} unit={unit} onBack={back} />
  )
}
