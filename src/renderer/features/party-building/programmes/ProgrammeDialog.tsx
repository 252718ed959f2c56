import { useState } from 'react'
import { enteredOf } from '../../../domain/entering/field-to-enter'
import { editProgramme, programmeFields, treeLines } from '../../../domain/programmes/edit-programme'
import { programme, type Programme } from '../../../domain/records/programme'
import { ok } from '../../../domain/result'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useEntered } from '../../../services/use-entered'
import { AskDialog } from '../../../ui/AskDialog'
import { EnteredFields } from '../../../ui/EnteredFields'
import { TextField } from '../../../ui/TextField'

/** Asks for a framework or programme and its tree in the office's own words; `onClose` is told which was saved. */
export function ProgrammeDialog({
  known,
  onClose,
}: {
  known: Programme | undefined
  onClose: (id?: string) => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const { entered, enter } = useEntered(() => enteredOf(programmeFields, known))
  const [tree, setTree] = useState(known === undefined ? '' : treeLines(known.nodes))
  const save = async (): Promise<void> => {
    const decided = editProgramme(entered, tree, known, records.all(programme), () => world.newId())
    if (!(await carryOut(decided.ok ? ok(decided.value.change) : decided, '已保存框架'))) return
    onClose(decided.ok ? decided.value.id : undefined)
  }
  return (
    <AskDialog
      title={known === undefined ? '登记框架或行动' : `修改${known.name}`}
      okText="保存框架"
      width={820}
      refusal={refusal}
      onOk={() => void save()}
      onClose={() => {
        onClose()
      }}
    >
      <EnteredFields fields={programmeFields} entered={entered} focusFirst onChange={enter} />
      <TextField
        label="内容"
        required
        rows={6}
        value={tree}
        placeholder="照文件一行写一项，下一级的前面空两格。软件不代拟内容。"
        onChange={setTree}
      />
    </AskDialog>
  )
}
