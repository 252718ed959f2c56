import { Alert, Spin } from 'antd'
import { refusalWords } from '../../../domain/words/problem-words'
import type { PaperOnScreen } from '../../../services/use-drawn-paper'

/** What stands in place of a paper that is still being drawn, or cannot be. */
export function NotDrawn({ shown }: { shown: Exclude<PaperOnScreen, { readonly kind: 'drawn' }> }) {
  return shown.kind === 'drawing' ? (
    <Spin style={{ display: 'block', padding: 120 }} />
  ) : (
    <Alert type="error" showIcon title={refusalWords(shown.problem)} />
  )
}
