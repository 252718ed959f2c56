import { Alert, Input, Modal, Typography } from 'antd'
import { useMemo, useState } from 'react'
import { memberColumns } from '../../domain/association/data/member-columns'
import { pastedChange, planPastedMembers, type PastedMember } from '../../domain/association/paste-members'
import { memberUnit } from '../../domain/records/member-unit'
import { refusalWords } from '../../domain/words/problem-words'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useWrite } from '../../services/use-write'

const headings = memberColumns.map(({ words }) => words[0] ?? '').join('、')

const of = (plan: readonly PastedMember[], does: PastedMember['does']) =>
  plan.filter(one => one.does === does)

/** What the button says: `新增 5、更新 2、跳过 1` */
function planWords(plan: readonly PastedMember[]): string {
  const skipped = of(plan, 'refused').length + of(plan, 'same').length
  const counts = [
    ['新增', of(plan, 'add').length],
    ['更新', of(plan, 'change').length],
    ['跳过', skipped],
  ] as const
  return counts.flatMap(([word, count]) => (count > 0 ? [`${word} ${String(count)}`] : [])).join('、')
}

/** The line of headings, where the text begins with one. */
function headingLine(text: string, plan: readonly PastedMember[]): readonly string[] {
  const [first] = text.split(/\r?\n/u).filter(line => line.trim() !== '')
  return first === undefined || plan.some(one => one.text === first) ? [] : [first]
}

/** Members pasted from a spreadsheet: what each line would do is told before anything is written; lines refused stay here. */
export function PasteMembersDialog({
  organisationId,
  onClose,
}: {
  organisationId: string
  onClose: () => void
}) {
  const { world } = useServices()
  const write = useWrite()
  const members = useAll(memberUnit)
  const [text, setText] = useState('')
  const plan = useMemo(
    () =>
      planPastedMembers(text, { organisationId, members, today: world.today(), newId: () => world.newId() }),
    [text, organisationId, members, world],
  )
  const change = pastedChange(plan)
  const refused = plan.filter(one => one.does === 'refused')
  const save = async (): Promise<void> => {
    if (change === undefined || (await write(change, `成员单位已${planWords(plan)}`)) === undefined) return
    if (refused.length === 0) onClose()
    else setText([...headingLine(text, plan), ...refused.map(one => one.text)].join('\n'))
  }
  return (
    <Modal
      open
      title="粘贴成员单位"
      width={760}
      okText={change === undefined ? '没有需要写入的内容' : planWords(plan)}
      okButtonProps={{ disabled: change === undefined }}
      cancelText="取消"
      mask={{ closable: false }}
      onOk={() => void save()}
      onCancel={onClose}
    >
      <Typography.Paragraph type="secondary">
        在表格里选中几列复制，粘贴到下面。第一行是列名时按列名认列，顺序不限；没有列名时按：{headings}。
        同名单位按表更新，空格子不改；代表换了人的，从今天起算，以前的代表会留下。
      </Typography.Paragraph>
      <Input.TextArea
        aria-label="成员单位表格"
        autoFocus
        autoSize={{ minRows: 6, maxRows: 12 }}
        value={text}
        onChange={event => {
          setText(event.target.value)
        }}
      />
      {refused.length > 0 && (
        <Alert
          type="warning"
          showIcon
          style={{ marginTop: 8 }}
          title={`有 ${refused.length} 行写不进去，写入后仍留在上面：`}
          description={
            <ul className="plain-list">
              {refused.map(one => (
                <li key={one.line}>
                  第 {one.line} 行“{one.name}”：{refusalWords(one.problem)}
                </li>
              ))}
            </ul>
          }
        />
      )}
    </Modal>
  )
}
