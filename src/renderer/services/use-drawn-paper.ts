import { useEffect, useState } from 'react'
import type { Printable } from '../domain/paper/list-paper'
import type { DrawnPaper, OpenedPdf } from '../domain/ports'
import type { Problem } from '../domain/result'
import { useServices } from './services'

export type PaperOnScreen =
  | { readonly kind: 'drawing' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'drawn'; readonly drawn: DrawnPaper; readonly pdf: OpenedPdf }

const drawing: PaperOnScreen = { kind: 'drawing' }

/** A paper drawn and opened to be looked at; closed again when it is no longer shown. A fault is thrown to the boundary. */
export function useDrawnPaper(paper: Printable): PaperOnScreen {
  const { pages, preview } = useServices()
  const [shown, setShown] = useState<{ paper: Printable; state: PaperOnScreen }>()
  const [fault, setFault] = useState<Error>()

  useEffect(() => {
    let left = false
    let pdf: OpenedPdf | undefined
    const draw = async (): Promise<void> => {
      const result = await pages.draw(paper)
      if (!result.ok) {
        if (!left) setShown({ paper, state: { kind: 'refused', problem: result.problem } })
        return
      }
      const opened = await preview.open(result.value.bytes)
      if (left) {
        opened.close()
        return
      }
      pdf = opened
      setShown({ paper, state: { kind: 'drawn', drawn: result.value, pdf: opened } })
    }
    draw().catch((error: unknown) => {
      setFault(error instanceof Error ? error : new Error(String(error)))
    })
    return () => {
      left = true
      pdf?.close()
    }
  }, [paper, pages, preview])

  if (fault !== undefined) throw fault
  return shown?.paper === paper ? shown.state : drawing
}
