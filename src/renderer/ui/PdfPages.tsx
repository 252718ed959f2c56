import { useRef } from 'react'
import { PdfPage, type Picture } from './PdfPage'
import './pdf-pages.css'

const THUMB_WIDTH = 96

/** Paper on grey at its real size, with small pictures of the pages at the left when there are several. */
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
      <div className="pdf-sheets" ref={sheets} role="group" aria-label={label} tabIndex={0}>
        {pages.map((size, index) => (
          <PdfPage
            key={index}
            page={index + 1}
            size={size}
            width={(size.width * 96) / 72}
            picture={picture}
            label={`${label}第 ${index + 1} 页，共 ${pages.length} 页`}
          />
        ))}
      </div>
    </div>
  )
}
