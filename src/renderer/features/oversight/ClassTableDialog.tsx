import { Button, Typography } from 'antd'
import { useState } from 'react'
import { classLines, setClassTable } from '../../domain/assessing/classes'
import { exampleClasses } from '../../domain/assessing/data/example-classes'
import { classTable, type ClassTable } from '../../domain/records/class-table'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { TextField } from '../../ui/TextField'
import { SinceField } from './SinceField'

/** Asks for the classes: which grades lead into each, and what it brings, from a day on. */
export function ClassTableDialog({ known, onClose }: { known: ClassTable | undefined; onClose: () => void }) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const today = world.today()
  const [typed, setTyped] = useState({
    since: today,
    lines: known === undefined ? '' : classLines(known),
    basis: known?.basis ?? '',
  })
  const set = (changed: Partial<typeof typed>): void => {
    setTyped(before => ({ ...before, ...changed }))
  }
  const save = async (): Promise<void> => {
    const decided = setClassTable(typed, records.all(classTable), () => world.newId())
    if (await carryOut(decided, '已保存分类管理办法')) onClose()
  }
  return (
    <AskDialog
      title="分类管理办法"
      okText="保存办法"
      width={680}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Typography.Paragraph type="secondary">
        从填的那天起按新的算，以前的不变。
        {typed.lines === '' && (
          <Button
            type="link"
            size="small"
            onClick={() => {
              set(exampleClasses)
            }}
          >
            从示例开始
          </Button>
        )}
      </Typography.Paragraph>
      <SinceField
        value={typed.since}
        today={today}
        onChange={since => {
          set({ since })
        }}
      />
      <TextField
        label="分类和措施"
        required
        autoFocus
        rows={4}
        placeholder={'每行一类：类别 等级 措施\n例如：A类 AAA、AA 减少检查，优先推荐评优'}
        value={typed.lines}
        onChange={lines => {
          set({ lines })
        }}
      />
      <TextField
        label="依据"
        required
        rows={2}
        placeholder="按什么文件分类"
        value={typed.basis}
        onChange={basis => {
          set({ basis })
        }}
      />
    </AskDialog>
  )
}
