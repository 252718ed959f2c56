import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import './lock-curtain.css'

/**
 * Covers the whole window: a modal dialog of the browser makes everything else inert, and the style sheet hides it, dialogs and notices
 * included. What was being typed stays where it is.
 */
export function LockCurtain({ children }: { children: ReactNode }) {
  const curtain = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = curtain.current
    if (dialog === null) return
    const raise = (): void => {
      dialog.showModal()
    }
    const stay = (event: Event): void => {
      event.preventDefault()
    }
    raise()
    document.body.classList.add('locked')
    dialog.addEventListener('cancel', stay)
    dialog.addEventListener('close', raise)
    return () => {
      dialog.removeEventListener('cancel', stay)
      dialog.removeEventListener('close', raise)
      dialog.close()
      document.body.classList.remove('locked')
    }
  }, [])
  return createPortal(
    <dialog ref={curtain} className="lock-curtain" aria-label="已锁定">
      {children}
    </dialog>,
    document.body,
  )
}
