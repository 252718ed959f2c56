import { Button, Modal } from 'antd'
import { useState } from 'react'
import type { Resident } from '../../../domain/records/resident'
import type { GivingOutPlan } from '../../../domain/giving-out/plan-giving-out'
import type { FactField } from '../../../domain/roster/facts'
import { refusalWords } from '../../../domain/words/problem-words'
import { useNotices } from '../../../services/notices'
import { useBlankRoster } from '../../../services/use-blank-roster'
import { RefusalAlert } from '../../../ui/RefusalAlert'
import { thousands } from '../../../ui/thousands'
import { ChildrenPart } from './ChildrenPart'
import './export-dialog.css'
import { ColumnsPart } from './ColumnsPart'
import { LayoutPart } from './LayoutPart'
import { PasswordPart } from './PasswordPart'
import { PrintRoster } from './PrintRoster'
import { RecipientPart } from './RecipientPart'
import { useExport } from './use-export'
import { useGiveRoster } from './use-give-roster'

/** 导出名册: in which form, to whom, what for, on what ground, which columns and how; only then is anything written. */
export function ExportDialog({ rows, onEnd }: { rows: readonly Resident[]; onEnd: () => void }) {
  const notices = useNotices()
  const saveBlank = useBlankRoster()
  const give = useGiveRoster()
  const asked = useExport(rows)
  const [busy, setBusy] = useState(false)
  const [printing, setPrinting] = useState<GivingOutPlan<FactField>>()
  const { people, layout, request, columns, rights, change } = asked
  const count = thousands(people.length)

  const start = async (): Promise<void> => {
    const plan = asked.plan()
    if (plan === undefined) return
    setBusy(true)
    try {
      const given = await give({ plan, layout, people, fileName: asked.fileName })
      if (!given.ok) {
        asked.setProblem(given.problem)
        return
      }
      if (given.value !== null) notices.done(`已导出 ${count} 人：${given.value}`)
      onEnd()
    } finally {
      setBusy(false)
    }
  }

  if (printing !== undefined) {
    return (
      <PrintRoster
        roster={{ plan: printing, layout, people }}
        onBack={() => {
          setPrinting(undefined)
        }}
        onEnd={onEnd}
      />
    )
  }
  return (
    <Modal
      open
      title="导出名册"
      width={960}
      style={{ top: 16 }}
      mask={{ closable: false }}
      onCancel={onEnd}
      className="export-dialog"
      footer={[
        <Button key="blank" type="link" className="export-blank" onClick={() => void saveBlank()}>
          下载空白表
        </Button>,
        <Button key="leave" onClick={onEnd}>
          不导出
        </Button>,
        <Button
          key="print"
          disabled={people.length === 0}
          onClick={() => {
            const plan = asked.plan()
            if (plan !== undefined) setPrinting({ ...plan, password: null })
          }}
        >
          打印名单
        </Button>,
        <Button
          key="give"
          type="primary"
          loading={busy}
          disabled={people.length === 0}
          onClick={() => void start()}
        >
          {`导出 ${count} 人`}
        </Button>,
      ]}
    >
      <RecipientPart request={request} columns={columns} onChange={change} />
      <LayoutPart
        layout={layout}
        onLayout={asked.changeLayout}
        onEditing={asked.changeEditing}
        pattern={asked.pattern}
        onPattern={asked.setPattern}
        fileName={asked.fileName}
      />
      <ColumnsPart request={request} columns={columns} rights={rights} onChange={change} />
      <PasswordPart request={request} onChange={change} />
      <ChildrenPart
        children={asked.children}
        included={asked.withChildren}
        may={rights.includes('sensitive')}
        onChange={asked.setWithChildren}
      />
      {asked.problem !== undefined && <RefusalAlert sentence={refusalWords(asked.problem)} />}
    </Modal>
  )
}
