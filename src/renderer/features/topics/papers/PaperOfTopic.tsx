import { useMemo } from 'react'
import type { PrintableDocument } from '../../../documents/define-document'
import { laidOut } from '../../../documents/laid-out'
import { usePaperDesk } from '../../../services/use-paper-desk'
import { PaperDialog } from '../../../ui/PaperDialog'

/** A paper of a topic and what is to stand on it; its facts were tried before. */
export type TopicPaper = {
  readonly document: PrintableDocument
  readonly facts: Readonly<Record<string, unknown>>
}

/** The paper as it will be printed; it takes no number and is not registered. */
export function PaperOfTopic({
  paper: { document, facts },
  onClose,
}: {
  paper: TopicPaper
  onClose: () => void
}) {
  const layout = useMemo(() => laidOut(document, facts), [document, facts])
  return <PaperDialog {...usePaperDesk(layout)} title={document.title} onClose={onClose} />
}
