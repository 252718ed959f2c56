import type { XmlEvents } from '../xml/xml-scanner'
import type { XmlTag } from '../xml/xml-tag'

/** A sheet as `workbook.xml` lists it. */
export type ListedSheet = { readonly name: string; readonly hidden: boolean; readonly relation: string }

/** The sheets of `workbook.xml` in the order of their tabs, and which day its date numbers count from. */
export class WorkbookPart implements XmlEvents {
  readonly sheets: ListedSheet[] = []
  date1904 = false

  open(name: string, tag: XmlTag): void {
    if (name === 'workbookPr') this.date1904 = ['1', 'true', 'on'].includes(tag.keyword('date1904') ?? '')
    if (name !== 'sheet') return
    const state = tag.keyword('state') ?? 'visible'
    this.sheets.push({
      name: tag.text('name') ?? '',
      hidden: state !== 'visible',
      relation: tag.text('id') ?? '',
    })
  }

  close(): void {
    return
  }

  text(): void {
    return
  }
}

/** What a part refers to, from its `.rels`: kind is the last word of the relation's type, e.g. `worksheet`. */
export type Relation = { readonly id: string; readonly kind: string; readonly target: string }

export class Relations implements XmlEvents {
  readonly list: Relation[] = []

  open(name: string, tag: XmlTag): void {
    if (name !== 'Relationship' || tag.keyword('TargetMode') === 'External') return
    const kind = (tag.text('Type') ?? '').split('/').at(-1) ?? ''
    this.list.push({ id: tag.text('Id') ?? '', kind, target: tag.text('Target') ?? '' })
  }

  close(): void {
    return
  }

  text(): void {
    return
  }
}

/** The name of the part that `target` means in the relations of `part`. */
export function partName(part: string, target: string): string {
  if (target.startsWith('/')) return target
  const folders = part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') folders.pop()
    else if (step !== '.') folders.push(step)
  }
  return folders.join('/')
}

/** The name of the part that holds the relations of `part`. */
export function relationsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}
