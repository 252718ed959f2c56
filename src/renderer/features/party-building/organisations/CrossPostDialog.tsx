import { useState } from 'react'
import { enteredOf } from '../../../domain/entering/field-to-enter'
import { bodiesOf, editCrossPost, postBodies } from '../../../domain/party-building/cross-posts'
import { crossPostFields } from '../../../domain/party-building/data/party-fields'
import { crossPost, type CrossPost } from '../../../domain/records/cross-post'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useEntered } from '../../../services/use-entered'
import { AskDialog } from '../../../ui/AskDialog'
import { ChoiceField } from '../../../ui/ChoiceField'
import { EnteredFields } from '../../../ui/EnteredFields'

/** Asks for a cross-post: who, in which two bodies, as what. */
export function CrossPostDialog({
  known,
  first,
  onClose,
}: {
  known: CrossPost | undefined
  /** The key of the body it was asked from. */
  first: string
  onClose: () => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const { entered, enter } = useEntered(() => enteredOf(crossPostFields, known))
  const [bodies, setBodies] = useState(known === undefined ? { first, second: '' } : bodiesOf(known))
  const choices = postBodies(records).map(({ key, name }) => ({ id: key, name }))
  const body = (side: 'first' | 'second', label: string) => (
    <ChoiceField
      label={label}
      required
      value={bodies[side] === '' ? undefined : bodies[side]}
      choices={choices}
      onChange={(key = '') => {
        setBodies(before => ({ ...before, [side]: key }))
      }}
    />
  )
  const save = async (): Promise<void> => {
    const decided = editCrossPost(entered, bodies, known, records.all(crossPost), () => world.newId())
    if (await carryOut(decided, '已保存交叉任职')) onClose()
  }
  return (
    <AskDialog
      title={known === undefined ? '登记交叉任职' : '修改交叉任职'}
      okText="保存交叉任职"
      width={820}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <div className="entered-fields">
        {body('first', '所在单位')}
        {body('second', '另一单位')}
      </div>
      <EnteredFields fields={crossPostFields} entered={entered} focusFirst onChange={enter} />
    </AskDialog>
  )
}
