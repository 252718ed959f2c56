import { Flex, Segmented, Tag, Typography } from 'antd'
import { dueOn } from '../../domain/forms/form-month'
import { changeCounts } from '../../domain/forms/report-changes'
import type { StreetForm } from '../../domain/records/street-form'
import { useServices } from '../../services/services'
import { thousands } from '../../ui/thousands'
import { ownNames } from './OwnFactsDialog'
import type { FormLines } from './use-form-lines'
import { shownLines, type ShownLines } from './use-grid'

function SinceLast({ told: { last, changes } }: { told: FormLines }) {
  const { added, changed, gone } = changeCounts(changes)
  if (last === undefined) return <Typography.Text type="secondary">还没有填报过</Typography.Text>
  return (
    <>
      <span>{`上次填报 ${last.madeOn}`}</span>
      <Tag color="success">{`新增 ${added}`}</Tag>
      <Tag color="warning">{`变动 ${changed}`}</Tag>
      <Tag color="error">{`减少 ${gone}`}</Tag>
    </>
  )
}

/** How a form stands: how many lines, when it was reported last, what has changed since, and which lines are shown. */
export function FormStanding({
  told,
  form,
  children,
  only,
  onOnly,
}: {
  told: FormLines
  form: StreetForm
  /** How many are under fourteen and left out. */
  children: number
  only: ShownLines
  onOnly: (only: ShownLines) => void
}) {
  const { world } = useServices()
  const due = dueOn(form, world.today().slice(0, 7))
  return (
    <Flex gap={12} align="center" wrap style={{ paddingBottom: 8 }}>
      <span className="figures">{`共 ${thousands(told.lines.length)} 行`}</span>
      {children > 0 && <span>{`另有 ${thousands(children)} 人不满 14 周岁，未列入`}</span>}
      {due !== undefined && <span>{`本月截止 ${due}`}</span>}
      <SinceLast told={told} />
      {told.last !== undefined && (
        <Segmented<ShownLines> aria-label="看哪些" options={[...shownLines]} value={only} onChange={onOnly} />
      )}
      {ownNames(form).length > 0 && (
        <Typography.Text type="secondary">双击或回车一行，填只有本表要的内容</Typography.Text>
      )}
    </Flex>
  )
}
