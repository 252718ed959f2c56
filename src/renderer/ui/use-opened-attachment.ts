import { useEffect, useState } from 'react'
import type { OpenAttachment, OpenedAttachment } from './attachment-props'

/** A photo by an address the page can draw from, the pages of a scan, or why there is nothing to be seen. */
export type SeenAttachment =
  { readonly kind: 'photo'; readonly address: string } | Exclude<OpenedAttachment, { readonly kind: 'photo' }>

/** How what was opened is seen, and how it is let go of. */
function seen(opened: OpenedAttachment): { readonly shown: SeenAttachment; readonly letGo: () => void } {
  if (opened.kind === 'photo') {
    const address = URL.createObjectURL(opened.photo)
    const letGo = (): void => {
      URL.revokeObjectURL(address)
    }
    return { shown: { kind: 'photo', address }, letGo }
  }
  const letGo = (): void => {
    if (opened.kind === 'scan') opened.pdf.close()
  }
  return { shown: opened, letGo }
}

/** A photo or scan opened while it is shown; undefined until it is, and while it is not `wanted`. A fault goes to the boundary. */
export function useOpenedAttachment(
  id: string,
  open: OpenAttachment,
  wanted = true,
): SeenAttachment | undefined {
  const [shown, setShown] = useState<SeenAttachment>()
  const [fault, setFault] = useState<Error>()

  useEffect(() => {
    if (!wanted) return
    let left = false
    let letGo: (() => void) | undefined
    const show = async (): Promise<void> => {
      const now = seen(await open(id))
      if (left) {
        now.letGo()
        return
      }
      letGo = now.letGo
      setShown(now.shown)
    }
    show().catch((error: unknown) => {
      setFault(error instanceof Error ? error : new Error(String(error)))
    })
    return () => {
      left = true
      letGo?.()
    }
  }, [id, open, wanted])

  if (fault !== undefined) throw fault
  return shown
}
