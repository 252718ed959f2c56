import { Form, Select } from 'antd'
import { useState } from 'react'
import { beginAssessment } from '../../domain/assessing/change-assessment'
import type { SchemeTerm } from '../../domain/assessing/terms'
import { assessment } from '../../domain/records/assessment'
import type { AssessmentScheme } from '../../domain/records/assessment-scheme'
import { propertyEnterprise } from '../../domain/records/property-enterprise'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'

/** Asks which enterprise is to be assessed by a scheme. */
export function BeginDialog({
  scheme,
  term,
  onClose,
}: {
  scheme: AssessmentScheme
  term: SchemeTerm
  onClose: () => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [enterpriseId, setEnterpriseId] = useState<string>()
  const save = async (): Promise<void> => {
    const all = records.all(assessment)
    const decided = beginAssessment(scheme, enterpriseId, all, () => world.newId(), term.nth)
    if (await carryOut(decided, '已加入考核')) onClose()
  }
  return (
    <AskDialog
      title={`加入${term.words}考核`}
      okText="加入考核"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Form.Item label="物业企业" required>
        <Select<string>
          aria-label="物业企业"
          value={enterpriseId ?? null}
          options={records.all(propertyEnterprise).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setEnterpriseId}
        />
      </Form.Item>
    </AskDialog>
  )
}
