import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import './lock-curtain.css'

/**
 * Covers the whole window: a modal dialog of the browser makes everything else inert, and the style sheet hides it, dialogs and notices
 * included. What was being typed stays where it is. `closedby="none"`: no key closes it, not for a moment either, in which the next key
 * would reach what is beneath.
 */
export function LockCurtain({ children }: { children: ReactNode }) {
  const curtain = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = curtain.current
    if (dialog === null) return
    dialog.showModal()
    document.body.classList.add('locked')
    return () => {
      dialog.close()
      document.body.classList.remove('locked')
    }
  }, [])
  return createPortal(
    <dialog ref={curtain} className="lock-curtain" closedby="none" aria-label="已锁定">
      {children}
    </dialog>,
    document.body,
  )
}
