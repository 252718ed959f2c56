import { Spin, Typography } from 'antd'
import type { Paper } from '../../domain/paper/paper'
import { refusalWords } from '../../domain/words/problem-words'
import { useDrawnPaper } from '../../services/use-drawn-paper'
import { EmptyState } from '../../ui/EmptyState'
import { PdfPages } from '../../ui/PdfPages'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { useSettled } from './use-settled'

function Drawn({ label, layout }: { label: string; layout: Paper }) {
  const shown = useDrawnPaper(layout)
  if (shown.kind === 'drawing') return <Spin style={{ display: 'block', padding: 120 }} />
  if (shown.kind === 'refused') return <RefusalAlert sentence={refusalWords(shown.problem)} />
  return (
    <div style={{ display: 'flex', height: 'calc(100vh - 170px)', minHeight: 320 }}>
      <PdfPages label={label} pages={shown.pdf.pages} picture={shown.pdf.picture} />
    </div>
  )
}

/** The paper as it would be, drawn anew when typing rests. */
export function Preview({
  label,
  layout,
  empty,
  foot,
}: {
  label: string
  layout: Paper | undefined
  /** What to do while there is nothing to be seen yet. */
  empty: string
  foot: string
}) {
  const settled = useSettled(layout)
  if (layout === undefined || settled === undefined) {
    return <EmptyState title="还不能预览" hint={empty} />
  }
  return (
    <>
      <Drawn label={label} layout={settled} />
      <Typography.Text type="secondary">{foot}</Typography.Text>
    </>
  )
}
