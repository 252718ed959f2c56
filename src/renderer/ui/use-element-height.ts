import { useEffect, useState, type RefObject } from 'react'

/** The height in pixels the element has been given, followed while it changes. Zero until it is first measured. */
export function useElementHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0)
  useEffect(() => {
    if (element.current === null) return
    const observer = new ResizeObserver(entries => {
      for (const entry of entries) setHeight(Math.floor(entry.contentRect.height))
    })
    observer.observe(element.current)
    return () => {
      observer.disconnect()
    }
  }, [element])
  return height
}
