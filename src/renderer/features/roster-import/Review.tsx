import { Button, Flex, Select, Tooltip, Typography } from 'antd'
import { useDeferredValue, useMemo, useState } from 'react'
import type { Acceptance, Acceptances } from '../../domain/roster/apply-plan'
import type { Column, RosterPlan } from '../../domain/roster/plan'
import { PageTitle } from '../../ui/PageTitle'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { useShortcut } from '../../ui/use-shortcut'
import { ColumnsPanel } from './ColumnsPanel'
import { ImportSteps } from './ImportSteps'
import { firstShown, nextProblem, reviewRows, type Shown } from './review-rows'
import type { Mend } from './mended-sheet'
import { ReviewGrid } from './ReviewGrid'
import { ReviewSummary } from './ReviewSummary'
import { RowDetail } from './RowDetail'
import { acceptedIn, writeCounts, writeWords } from './write-counts'

export type ReviewProps = {
  readonly plan: RosterPlan
  /** Every sheet that could be the roster. */
  readonly sheets: readonly string[]
  /** Why the last attempt to write was refused. */
  readonly refusal: string | undefined
  readonly onSheet: (name: string) => void
  readonly onMatch: (columns: readonly Column[]) => void
  readonly onMend: (mend: Mend) => void
  /** The plan is being made anew. */
  readonly replanning: boolean
  readonly onWrite: (accepted: Acceptances) => void
  readonly onExportRejected: () => void
  readonly onLeave: () => void
}

function SheetChoice({ plan, sheets, onSheet }: Pick<ReviewProps, 'plan' | 'sheets' | 'onSheet'>) {
  if (sheets.length < 2) return <Typography.Text type="secondary">{plan.fileName}</Typography.Text>
  return (
    <>
      <Typography.Text type="secondary">{plan.fileName}</Typography.Text>
      <Select
        size="small"
        aria-label="工作表"
        style={{ minWidth: 140 }}
        value={plan.sheetName}
        options={sheets.map(name => ({ value: name, label: name }))}
        onChange={onSheet}
      />
    </>
  )
}

function WriteButton({ words, busy, onWrite }: { words: string; busy: boolean; onWrite: () => void }) {
  if (words !== '') {
    return (
      <Button type="primary" loading={busy} onClick={onWrite}>
        {words}
      </Button>
    )
  }
  return (
    <Tooltip title="这份名册里没有新的或改动过的内容，名册不用改。">
      <Button disabled>没有需要写入的内容</Button>
    </Tooltip>
  )
}

/** 核对: what the import would do, row by row, before anything is written. */
export function Review(props: ReviewProps) {
  const { plan, refusal, replanning, onMatch, onMend, onWrite, onExportRejected, onLeave } = props
  const [shown, setShown] = useState<Shown>(firstShown(plan))
  const [active, setActive] = useState<string>()
  const [accepted, setAccepted] = useState<Acceptances>(new Map())
  const rows = useMemo(() => reviewRows(plan, shown), [plan, shown])
  const row = rows.find(one => one.key === active)
  /** The grid comes a moment after what stands around it, so that neither holds the page for long. */
  const withGrid = useDeferredValue(true, false)
  const stillDoubtful = useMemo(() => acceptedIn(plan, accepted), [plan, accepted])

  useShortcut('Ctrl+ArrowDown', () => {
    const next = nextProblem(rows, active)
    if (next !== undefined) setActive(next.key)
  })
  const choose = (choice: Acceptance | undefined): void => {
    if (row === undefined) return
    const others = [...accepted].filter(([number]) => number !== row.planned.row)
    setAccepted(new Map(choice === undefined ? others : [...others, [row.planned.row, choice]]))
  }

  return (
    <>
      <PageTitle
        title="导入名册"
        onBack={onLeave}
        note={<SheetChoice {...props} />}
        actions={
          <>
            {plan.counts.rejected > 0 && <Button onClick={onExportRejected}>导出有误行</Button>}
            <WriteButton
              busy={replanning}
              words={writeWords(writeCounts(plan, stillDoubtful))}
              onWrite={() => {
                onWrite(stillDoubtful)
              }}
            />
          </>
        }
      />
      <ImportSteps at="核对" />
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <ColumnsPanel plan={plan} onMatch={onMatch} />
      <Flex gap={12} style={{ flex: '1 1 0', minHeight: 0 }}>
        <ReviewSummary
          plan={plan}
          shown={shown}
          onShow={next => {
            setShown(next)
            setActive(undefined)
          }}
        />
        <Flex vertical flex="1 1 0" style={{ minWidth: 0 }}>
          {withGrid ? (
            <ReviewGrid plan={plan} rows={rows} active={active} onActive={setActive} />
          ) : (
            <Flex flex="1 1 0" />
          )}
          <RowDetail plan={plan} row={row} accepted={stillDoubtful} onChoose={choose} onMend={onMend} />
        </Flex>
      </Flex>
    </>
  )
}
