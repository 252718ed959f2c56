import { useMemo, useState } from 'react'
import { filledWords, type LineChange } from '../../domain/forms/report-changes'
import type { FormMapping } from '../../domain/forms/form-mapping'
import type { FilledValue } from '../../domain/forms/filling'
import type { Picking } from '../../ui/picking'
import type { TallColumn } from '../../ui/tall-columns'
import { TallTable } from '../../ui/TallTable'
import { EmptyState } from '../../ui/EmptyState'
import './street-forms.css'

/** A line as the grid shows it; of who is gone only the name is left. */
export type GridLine = {
  readonly key: string
  readonly name: string
  readonly values: readonly FilledValue[]
  readonly change: LineChange | { readonly kind: 'gone' }
}

const kindWords = { same: '', added: '新增', changed: '变动', gone: '减少' } as const

/** Colours stand beside words: a column of its own says what the colour means. */
function classOf({ change }: GridLine, letter: string): string {
  if (change.kind === 'same') return ''
  return change.kind !== 'changed' || change.columns.has(letter) ? `line-${change.kind}` : ''
}

const LETTER = 14
const NARROW = 72
const WIDE = 240

/** As wide as the words of the heading and the first lines need. */
function widthOf(heading: string, at: number, lines: readonly GridLine[]): number {
  const longest = lines
    .slice(0, 50)
    .reduce((most, { values }) => Math.max(most, filledWords(values[at] ?? null).length), heading.length)
  return Math.min(WIDE, Math.max(NARROW, longest * LETTER + 16))
}

function columnsFor(
  mapping: FormMapping,
  lines: readonly GridLine[],
  withChange: boolean,
): TallColumn<GridLine>[] {
  const filled = Object.keys(mapping.columns).map((letter, at): TallColumn<GridLine> => {
    const heading = mapping.headings[letter] ?? letter
    return {
      title: heading,
      width: widthOf(heading, at, lines),
      onCell: line => ({ className: classOf(line, letter) }),
      render: (_, line) => <span className="figures">{filledWords(line.values[at] ?? null)}</span>,
    }
  })
  const change: TallColumn<GridLine> = {
    title: '比上次',
    width: 72,
    onCell: ({ change: { kind } }) => ({ className: kind === 'same' ? '' : `line-${kind}` }),
    render: (_, { change: { kind } }) => kindWords[kind],
  }
  const name: TallColumn<GridLine> = {
    title: '名单',
    width: 110,
    fixed: 'left',
    render: (_, line) => line.name,
  }
  return [name, ...(withChange ? [change] : []), ...filled]
}

/** What will stand in the form, line by line, with what has changed since the last report in its colours. */
export function FormGrid({
  mapping,
  lines,
  withChange,
  picking,
  onOpen,
}: {
  mapping: FormMapping
  lines: readonly GridLine[]
  withChange: boolean
  picking: Picking | undefined
  onOpen: (line: GridLine) => void
}) {
  const [active, setActive] = useState<string>()
  const columns = useMemo(() => columnsFor(mapping, lines, withChange), [mapping, lines, withChange])
  return (
    <TallTable<GridLine>
      label="填表预览"
      rows={lines}
      columns={columns}
      active={active}
      onActive={setActive}
      onOpen={onOpen}
      {...(picking && { picking })}
      empty={<EmptyState title="名单里没有人" hint="加人，或在“修改填法”里换一个名单。" />}
    />
  )
}
