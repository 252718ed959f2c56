import { Form, Select } from 'antd'
import { useState } from 'react'
import { exampleSchemes } from '../../domain/assessing/data/example-schemes'
import { editScheme, enteredScheme, schemeFields } from '../../domain/assessing/edit-scheme'
import type { Entered } from '../../domain/entering/field-to-enter'
import { assessment } from '../../domain/records/assessment'
import type { AssessmentScheme } from '../../domain/records/assessment-scheme'
import { useServices } from '../../services/services'
import { useRecording } from '../../services/use-recording'
import { AskDialog } from '../../ui/AskDialog'
import { EnteredFields } from '../../ui/EnteredFields'

/** Asks for a scheme, new, from an example or on record; `onClose` is told which was saved. */
export function SchemeDialog({
  known,
  onClose,
}: {
  known: AssessmentScheme | undefined
  onClose: (id?: string) => void
}) {
  const { records, world } = useServices()
  const { refusal, record } = useRecording(onClose)
  const year = world.today().slice(0, 4)
  const [entered, setEntered] = useState<Entered>(() =>
    known === undefined ? { year, total: '100' } : enteredScheme(known),
  )
  const save = async (): Promise<void> => {
    const used = records.all(assessment).some(({ schemeId }) => schemeId === known?.id)
    const decided = editScheme(entered, known, used, () => world.newId())
    await record(decided, '已保存考核办法')
  }
  return (
    <AskDialog
      title={known === undefined ? '新增考核办法' : `修改${known.name}`}
      okText="保存办法"
      width={820}
      refusal={refusal}
      onOk={() => void save()}
      onClose={() => {
        onClose()
      }}
    >
      {known === undefined && (
        <Form.Item label="从示例开始" extra="示例不是上级规定，项目、分值、等级请按本地文件改">
          <Select<string>
            aria-label="从示例开始"
            placeholder="可以不选"
            options={exampleSchemes.map(({ label }) => ({ value: label, label }))}
            onChange={chosen => {
              const example = exampleSchemes.find(({ label }) => label === chosen)
              if (example) setEntered({ year, ...example.entered })
            }}
          />
        </Form.Item>
      )}
      <EnteredFields
        fields={schemeFields}
        entered={entered}
        onChange={(field, value) => {
          setEntered(before => ({ ...before, [field]: value }))
        }}
      />
    </AskDialog>
  )
}
