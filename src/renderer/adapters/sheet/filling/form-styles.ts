import { Styles } from '../xlsx/styles'
import { XmlScanner } from '../xml/xml-scanner'
import { elements } from './sheet-xml'

/** What filling has to know of a form's cell styles, by their place in `cellXfs`. */
export type FormStyles = {
  readonly showsDays: (style: number) => boolean
  /** Cells are locked unless their style says otherwise; it counts only where the sheet is protected. */
  readonly isLocked: (style: number) => boolean
}

export function formStyles(xml: string): FormStyles {
  const styles = new Styles()
  const scanner = new XmlScanner('styleSheet', styles)
  scanner.feed(new TextEncoder().encode(xml))
  scanner.end()
  const prefix = /<((?:[\w.-]+:)?)styleSheet[\s>]/.exec(xml)?.[1] ?? ''
  const list = elements(prefix, 'cellXfs').exec(xml)?.[2] ?? ''
  const open = Array.from(list.matchAll(elements(prefix, 'xf')), ([, , inside = '']) =>
    /<[\w.:-]*protection\s[^>]*locked\s*=\s*["'](?:0|false)["']/.test(inside),
  )
  return {
    showsDays: style => styles.formats[style]?.kind === 'date',
    isLocked: style => open[style] !== true,
  }
}
