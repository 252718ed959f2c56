import type { Survey } from '../../domain/records/survey'
import { surveySheet } from '../../domain/records/survey-sheet'
import { ok } from '../../domain/result'
import { surveyFields } from '../../domain/surveys/data/survey-fields'
import { editSurvey, enteredSurvey } from '../../domain/surveys/edit-survey'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useEntered } from '../../services/use-entered'
import { AskDialog } from '../../ui/AskDialog'
import { EnteredFields } from '../../ui/EnteredFields'

const usualQuestions = [
  '您对小区环境卫生满意吗？',
  '您对秩序和停车管理满意吗？',
  '您对设施设备维修满意吗？',
  '您对物业服务总体满意吗？',
  '其他意见和建议|文字',
].join('\n')

/** Asks for a survey and its questions; `onClose` is told which was saved. */
export function SurveyDialog({
  known,
  onClose,
}: {
  known: Survey | undefined
  onClose: (id?: string) => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const { entered, enter } = useEntered(() =>
    known === undefined ? { openedOn: world.today(), questions: usualQuestions } : enteredSurvey(known),
  )
  const save = async (): Promise<void> => {
    const decided = editSurvey(entered, known, records.all(surveySheet), () => world.newId())
    if (!(await carryOut(decided.ok ? ok(decided.value.change) : decided, '已保存调查'))) return
    onClose(decided.ok ? decided.value.id : undefined)
  }
  return (
    <AskDialog
      title={known === undefined ? '新建调查' : '修改调查'}
      okText="保存调查"
      width={820}
      refusal={refusal}
      onOk={() => void save()}
      onClose={() => {
        onClose()
      }}
    >
      <EnteredFields fields={surveyFields} entered={entered} focusFirst onChange={enter} />
    </AskDialog>
  )
}
