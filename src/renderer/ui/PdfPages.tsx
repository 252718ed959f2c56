import { Button } from 'antd'
import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { PdfPage, type Picture } from './PdfPage'
import './pdf-pages.css'

const THUMB_WIDTH = 96

/** Around the sheets, in pixels on both sides together, and room for the bar that scrolls them. */
const AROUND = 50

/** CSS pixels to a point of 1/72 inch. */
const REAL = 96 / 72

/** How wide an element is on the screen, in pixels; 0 before it is drawn. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const box = element.current
    if (box === null) return
    const measure = (): void => {
      setWidth(box.clientWidth)
    }
    measure()
    const watcher = new ResizeObserver(measure)
    watcher.observe(box)
    return () => {
      watcher.disconnect()
    }
  }, [element])
  return width
}

/** Paper on grey as wide as there is room, at most at its real size, which is a press of a button away, with small pictures of the pages at the left when there are several. */
export function PdfPages({
  label,
  pages,
  picture,
}: {
  label: string
  /** Sizes in points of 1/72 inch. */
  pages: readonly { readonly width: number; readonly height: number }[]
  picture: Picture
}) {
  const sheets = useRef<HTMLDivElement>(null)
  const room = useWidth(sheets)
  const [real, setReal] = useState(false)
  const widest = Math.max(...pages.map(({ width }) => width * REAL))
  const isCut = room > 0 && widest + AROUND > room
  const scale = isCut && !real ? Math.max(0.2, (room - AROUND) / widest) : 1
  const goTo = (page: number): void => {
    sheets.current?.querySelector(`[data-page="${page}"]`)?.scrollIntoView({ block: 'start' })
  }
  return (
    <div className="pdf-pages">
      {pages.length > 1 && (
        <nav className="pdf-thumbs" aria-label="页面">
          {pages.map((size, index) => (
            <button
              key={index}
              type="button"
              aria-label={`到第 ${index + 1} 页`}
              onClick={() => {
                goTo(index + 1)
              }}
            >
              <PdfPage page={index + 1} size={size} width={THUMB_WIDTH} picture={picture} />
              <span className="figures">{index + 1}</span>
            </button>
          ))}
        </nav>
      )}
      {isCut && (
        <div className="pdf-real">
          <Button
            size="small"
            onClick={() => {
              setReal(!real)
            }}
          >
            {real ? '适合宽度' : '实际大小'}
          </Button>
        </div>
      )}
      <div className="pdf-sheets" ref={sheets} role="group" aria-label={label} tabIndex={0}>
        {pages.map((size, index) => (
          <PdfPage
            key={index}
            page={index + 1}
            size={size}
            width={size.width * REAL * scale}
            picture={picture}
            label={`${label}第 ${index + 1} 页，共 ${pages.length} 页`}
          />
        ))}
      </div>
    </div>
  )
}
