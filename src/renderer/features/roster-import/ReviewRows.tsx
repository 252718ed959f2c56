import { Dropdown, Flex } from 'antd'
import { useDeferredValue, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { RowChoice } from '../../domain/roster/row-decision'
import { thousands } from '../../ui/thousands'
import { useShortcut } from '../../ui/use-shortcut'
import type { After } from './CellEditor'
import type { Reviewing } from './import-state'
import { MendEverywhere, sameValueAs, type SameValue } from './MendEverywhere'
import { ReviewGrid, type CellPlace } from './ReviewGrid'
import { nextProblem, type ReviewRow, type Shown } from './review-rows'
import { RowDetail } from './RowDetail'
import { useCurrentImport } from './RosterImportProvider'
import { useReviewPlace } from './use-review-place'

type Menu = {
  readonly place: CellPlace
  readonly same: SameValue | undefined
  readonly x: number
  readonly y: number
}

/** What can be done with a cell, by the right mouse button. */
function CellMenu({
  menu: { place, same, x, y },
  onEdit,
  onSame,
  onClose,
}: {
  menu: Menu
  onEdit: (place: CellPlace) => void
  onSame: (same: SameValue) => void
  onClose: () => void
}) {
  const everywhere =
    same === undefined
      ? []
      : [{ key: 'same', label: `本列所有“${same.text}”（${thousands(same.rows.length)} 处）一起改…` }]
  return (
    <Dropdown
      open
      trigger={['click']}
      onOpenChange={onClose}
      menu={{
        items: [{ key: 'edit', label: '补录这一格（F2）' }, ...everywhere],
        onClick: ({ key }) => {
          onClose()
          if (key === 'edit') onEdit(place)
          else if (same !== undefined) onSame(same)
        },
      }}
    >
      <span style={{ position: 'fixed', left: x, top: y, width: 1, height: 1 }} />
    </Dropdown>
  )
}

/** The grid of the review and under it the row the clerk is at; cells are mended in the grid. */
export function ReviewRows({
  review,
  rows,
  shown,
  onChoose,
}: {
  review: Reviewing
  rows: readonly ReviewRow[]
  /** Which rows these are. */
  shown: Shown
  onChoose: (row: number, choice: RowChoice | null) => void
}) {
  const current = useCurrentImport()
  const { plan, choices } = review
  const ways = useReviewPlace(plan, current.kind.book.naming, shown)
  const { place } = ways
  const box = useRef<HTMLDivElement>(null)
  const [menu, setMenu] = useState<Menu>()
  const [same, setSame] = useState<SameValue>()
  const row = rows.find(({ key }) => key === place.active)
  /** The grid comes a moment after what stands around it, so that neither holds the page for long. */
  const withGrid = useDeferredValue(true, false)
  const textOf = ({ key, at }: CellPlace): string =>
    rows.find(one => one.key === key)?.planned.source[at] ?? ''

  useShortcut('Ctrl+ArrowDown', () => {
    const next = nextProblem(rows, place.active)
    if (next !== undefined) ways.goToProblem(next)
  })
  useShortcut('F2', () => {
    ways.editHere(row)
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    const onGrid = event.target instanceof HTMLElement && event.target.matches('.tall-table')
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : undefined
    if (!onGrid || step === undefined) return
    event.preventDefault()
    ways.goSideways(step)
  }
  const onDone = (cell: CellPlace, text: string | null, after: After): void => {
    ways.endEditing(cell, after)
    if (after === 'stay') box.current?.querySelector<HTMLElement>('.tall-table')?.focus()
    const column = plan.columns[cell.at]
    if (text !== null && column !== undefined)
      void current.mend(review, [{ row: Number(cell.key), column: column.index, text }])
  }
  const openMenu = (cell: CellPlace, event: MouseEvent): void => {
    event.preventDefault()
    ways.goToCell(cell)
    const same = sameValueAs(plan, cell.at, textOf(cell), current.kind)
    setMenu({ place: cell, same, x: event.clientX, y: event.clientY })
  }

  return (
    <Flex ref={box} vertical flex="1 1 0" style={{ minWidth: 0 }} onKeyDown={onKeyDown}>
      {withGrid ? (
        <ReviewGrid
          {...{ plan, choices, rows }}
          {...place}
          onActive={ways.goToRow}
          onCell={ways.goToCell}
          onEdit={({ key, at }) => {
            ways.edit(key, at)
          }}
          onMenu={openMenu}
          onDone={onDone}
        />
      ) : (
        <Flex flex="1 1 0" />
      )}
      <RowDetail
        {...{ plan, choices, row, onChoose }}
        planned={review.planned}
        onMend={at => {
          if (row !== undefined) ways.edit(row.key, at)
        }}
        onMendAll={at => {
          if (row !== undefined) setSame(sameValueAs(plan, at, textOf({ key: row.key, at }), current.kind))
        }}
      />
      {menu && (
        <CellMenu
          menu={menu}
          onEdit={({ key, at }) => {
            ways.edit(key, at)
          }}
          onSame={setSame}
          onClose={() => {
            setMenu(undefined)
          }}
        />
      )}
      {same && (
        <MendEverywhere
          same={same}
          onMend={mends => void current.mend(review, mends)}
          onLearn={alias => void current.learn(review, alias)}
          onClose={() => {
            setSame(undefined)
          }}
        />
      )}
    </Flex>
  )
}
