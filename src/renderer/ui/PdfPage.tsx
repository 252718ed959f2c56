import { useEffect, useRef, useState } from 'react'

/** The nth page as rows of RGBA points, with `scale` points to 1/72 inch. */
export type Picture = (
  page: number,
  scale: number,
) => Promise<{
  readonly width: number
  readonly height: number
  readonly pixels: Uint8ClampedArray<ArrayBuffer>
}>

/** One page, drawn once it comes near the part of the window in sight. Without a label it is decoration. */
export function PdfPage({
  page,
  size,
  width,
  picture,
  label,
}: {
  page: number
  size: { readonly width: number; readonly height: number }
  /** Width on the screen in CSS pixels. */
  width: number
  picture: Picture
  label?: string
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const near = useNear(canvas)
  const [fault, setFault] = useState<Error>()

  useEffect(() => {
    if (!near) return
    let left = false
    const draw = async (): Promise<void> => {
      const seen = await picture(page, (width / size.width) * window.devicePixelRatio)
      const target = canvas.current
      if (left || target === null) return
      target.width = seen.width
      target.height = seen.height
      target.getContext('2d')?.putImageData(new ImageData(seen.pixels, seen.width, seen.height), 0, 0)
      target.dataset['drawn'] = 'true'
    }
    draw().catch((error: unknown) => {
      if (!left) setFault(error instanceof Error ? error : new Error(String(error)))
    })
    return () => {
      left = true
    }
  }, [near, page, picture, size.width, width])

  if (fault !== undefined) throw fault
  return (
    <canvas
      ref={canvas}
      className="pdf-page"
      data-page={page}
      style={{ width, height: (width * size.height) / size.width }}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    />
  )
}

/** True from the moment an element first comes within a window's height of being seen. */
function useNear(element: React.RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (element.current === null) return
    const watcher = new IntersectionObserver(
      entries => {
        if (entries.some(entry => entry.isIntersecting)) setNear(true)
      },
      { rootMargin: '100%' },
    )
    watcher.observe(element.current)
    return () => {
      watcher.disconnect()
    }
  }, [element])
  return near
}
