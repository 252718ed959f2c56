import { useEffect, useState } from 'react'
import { recoverySheet } from '../../documents/recovery-sheet'
import type { DrawnPaper } from '../../domain/ports'
import type { Problem } from '../../domain/result'
import { useServices } from '../../services/services'

type Sheet =
  | { readonly kind: 'drawing' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'drawn'; readonly drawn: DrawnPaper }

const TITLE = '文源工作台恢复码'

/** The sheet drawn beforehand, so that printing follows the click at once, and what became of printing and saving it. */
export function useRecoverySheet(office: string, recovery: string) {
  const { pages, desktop, world } = useServices()
  const [state, setState] = useState<Sheet>({ kind: 'drawing' })
  const [said, setSaid] = useState('')

  useEffect(() => {
    let left = false
    void pages.draw(recoverySheet(office, recovery, world.today())).then(result => {
      if (left) return
      setState(
        result.ok ? { kind: 'drawn', drawn: result.value } : { kind: 'refused', problem: result.problem },
      )
    })
    return () => {
      left = true
    }
  }, [pages, world, office, recovery])

  return {
    state,
    said,
    print: (): void => {
      if (state.kind !== 'drawn') return
      void desktop.printPdf(TITLE, state.drawn.bytes).then(handed => {
        setSaid(handed ? '已送打印，请核对纸上的九组。' : '没有打印。')
      })
    },
    save: (): void => {
      if (state.kind !== 'drawn') return
      void desktop.saveFile('pdf', `${TITLE}_${world.today()}.pdf`, state.drawn.bytes).then(savedAs => {
        setSaid(savedAs === null ? '没有保存。' : `已另存为 ${savedAs}`)
      })
    },
  }
}
