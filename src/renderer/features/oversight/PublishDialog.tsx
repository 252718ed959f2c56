import { publishAssessment } from '../../domain/assessing/change-assessment'
import type { Assessment } from '../../domain/records/assessment'
import type { AssessmentScheme } from '../../domain/records/assessment-scheme'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'

/** Asks before a result is published, since from then on it can only be corrected by another version. */
export function PublishDialog({
  one,
  scheme,
  onClose,
}: {
  one: Assessment
  scheme: AssessmentScheme
  onClose: () => void
}) {
  const { world } = useServices()
  const { refusal, carryOut } = useDecision()
  const save = async (): Promise<void> => {
    if (await carryOut(publishAssessment(one, scheme, world.today()), '已公布考核结果')) onClose()
  }
  return (
    <AskDialog
      title="公布考核结果"
      okText="公布，不再改动"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <p>公布以后不能修改，也不能撤销；确有错误的，用“更正”另出一版。</p>
    </AskDialog>
  )
}
