import { useState } from 'react'
import { enterOwnFacts } from '../../domain/forms/save-form'
import { ownFacts } from '../../domain/records/own-facts'
import type { StreetForm } from '../../domain/records/street-form'
import { ok } from '../../domain/result'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { TextField } from '../../ui/TextField'

/** The names of what only this form asks. */
export const ownNames = ({ mapping }: StreetForm): readonly string[] =>
  Object.values(mapping.columns).flatMap(content => (content.kind === 'own' ? [content.name] : []))

/** What only this form asks of somebody: entered here, and there again next month. */
export function OwnFactsDialog({
  form,
  personId,
  name,
  onClose,
}: {
  form: StreetForm
  personId: string
  name: string
  onClose: () => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const names = ownNames(form)
  const kept = records.all(ownFacts)
  const [values, setValues] = useState<Readonly<Record<string, string>>>(
    () => kept.find(one => one.formId === form.id && one.residentId === personId)?.values ?? {},
  )
  const save = async (): Promise<void> => {
    const about = { formId: form.id, residentId: personId }
    const change = enterOwnFacts(about, values, kept, () => world.newId())
    if (await carryOut(ok({ ...change, detail: `${form.name}：${name}` }), `已记下${name}的本表内容`))
      onClose()
  }
  return (
    <AskDialog
      title={`${name}：只有“${form.name}”要的`}
      okText="保存"
      refusal={refusal}
      byEnter
      onOk={() => void save()}
      onClose={onClose}
    >
      {names.map((own, at) => (
        <TextField
          key={own}
          label={own}
          autoFocus={at === 0}
          value={values[own] ?? ''}
          onChange={typed => {
            setValues(before => ({ ...before, [own]: typed }))
          }}
        />
      ))}
    </AskDialog>
  )
}
