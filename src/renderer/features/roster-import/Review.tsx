import { Button, Flex, Tooltip } from 'antd'
import { startTransition, useEffect, useMemo, useState } from 'react'
import { countDecisions, type Choices } from '../../domain/roster/row-decision'
import { useMay } from '../../services/use-me'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { PageTitle } from '../../ui/PageTitle'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { repairingAll, takingAllWithoutNumber } from './candidates'
import { ColumnsPanel } from './ColumnsPanel'
import { EmptiedColumns } from './EmptiedColumns'
import { ImportedBefore } from './ImportedBefore'
import type { Reviewing } from './import-state'
import { ImportSteps } from './ImportSteps'
import { aliasesNow } from './import-work'
import { PolicyBar } from './PolicyBar'
import { ReviewRows } from './ReviewRows'
import { ReviewSummary } from './ReviewSummary'
import { firstShown, reviewRows, type Shown } from './review-rows'
import { choicesWith } from './row-options'
import { useCurrentImport } from './RosterImportProvider'
import { SheetChoice } from './SheetChoice'
import { useExportRejected } from './use-export-rejected'
import { useListedBy } from './use-review-place'
import { writeWords } from './write-words'

function WriteButton({ words, busy, onWrite }: { words: string; busy: boolean; onWrite: () => void }) {
  if (!useMay('write')) return null
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

function ReviewTitle({ review }: { review: Reviewing }) {
  const current = useCurrentImport()
  const exportRejected = useExportRejected()
  const { plan, choices } = review
  const counts = useMemo(() => countDecisions(plan, choices), [plan, choices])
  return (
    <PageTitle
      title={current.kind.words.title}
      onBack={current.startAnew}
      note={<SheetChoice file={review} />}
      actions={
        <>
          {counts.rejected > 0 && (
            <Button onClick={() => void exportRejected(plan, choices)}>导出有误行</Button>
          )}
          <WriteButton
            busy={review.replanning}
            words={writeWords(counts)}
            onWrite={() => void current.write(review)}
          />
        </>
      }
    />
  )
}

/** Makes the plan anew when people on record have changed since it was made, as by another screen. */
function useRefreshed(review: Reviewing): void {
  const { refresh, kind } = useCurrentImport()
  const known = useAll(kind.record)
  const stale = known !== review.against && !review.replanning
  useEffect(() => {
    if (stale) void refresh(review)
  }, [stale, refresh, review])
}

/** 核对: what the import would do, row by row, before anything is written. */
export function Review({ review }: { review: Reviewing }) {
  const services = useServices()
  const current = useCurrentImport()
  const { plan, choices, chosen, learnt } = review
  const [shown, setShown] = useState<Shown>(firstShown(plan))
  const { listedBy, listAnew } = useListedBy(choices)
  const rows = useMemo(() => reviewRows(plan, shown, listedBy), [plan, shown, listedBy])
  const aliases = useMemo(() => aliasesNow(services, learnt), [services, learnt])
  useRefreshed(review)

  const decide = (next: Choices): void => {
    current.choose(review, next)
  }
  const decideAll = (next: Choices): void => {
    decide(next)
    listAnew(next)
  }

  return (
    <>
      <ReviewTitle review={review} />
      <ImportSteps at="核对" />
      {review.refusal !== undefined && <RefusalAlert sentence={review.refusal} />}
      {review.before && <ImportedBefore before={review.before} />}
      <EmptiedColumns review={review} />
      <ColumnsPanel
        chosen={chosen}
        aliases={aliases}
        onMatch={columns => void current.matchColumns(review, columns)}
      />
      <PolicyBar
        plan={plan}
        choices={choices}
        onPolicy={policy => {
          decideAll({ ...choices, policy })
        }}
        onRepairAll={() => {
          decideAll(repairingAll(review.planned, choices, services.records))
        }}
        onTakeAll={() => {
          decideAll(takingAllWithoutNumber(plan, choices))
        }}
      />
      <Flex gap={12} style={{ flex: '1 0 360px', minHeight: 0 }}>
        <ReviewSummary
          plan={plan}
          choices={choices}
          shown={shown}
          onShow={next => {
            startTransition(() => {
              setShown(next)
              listAnew(choices)
            })
          }}
        />
        <ReviewRows
          review={review}
          rows={rows}
          shown={shown}
          onChoose={(row, choice) => {
            decide(choicesWith(choices, row, choice))
          }}
        />
      </Flex>
    </>
  )
}
