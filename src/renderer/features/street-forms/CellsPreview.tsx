import { Flex, Typography } from 'antd'
import { useEffect, useState } from 'react'
import { filledWords } from '../../domain/forms/report-changes'
import type { MarkedCells } from '../../domain/forms/form-mapping'
import { unwatched } from '../../domain/progress'
import { savedFilter } from '../../domain/records/saved-filter'
import { refusalWords } from '../../domain/words/problem-words'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { useSeen } from '../../services/use-seen'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { countMarked } from './count-marked'

type Told = { readonly figures: ReadonlyMap<string, string> } | { readonly refusal: string }

function useFigures(cells: MarkedCells): Told | undefined {
  const services = useServices()
  const rights = useRights()
  const seen = useSeen()
  const [told, setTold] = useState<Told>()
  useEffect(() => {
    let left = false
    const watch = { ...unwatched, cancelled: () => left }
    void countMarked(services, cells, { seen, rights, watch }).then(done => {
      if (left) return
      setTold(
        done.ok
          ? { figures: new Map(Array.from(done.value, ([cell, value]) => [cell, filledWords(value)])) }
          : { refusal: refusalWords(done.problem) },
      )
    })
    return () => {
      left = true
    }
  }, [services, cells, seen, rights])
  return told
}

/** The figures a form takes in cells of their own, as they are now. */
export function CellsPreview({ cells }: { cells: MarkedCells }) {
  const filters = useAll(savedFilter)
  const told = useFigures(cells)
  if (told === undefined) return null
  if ('refusal' in told) return <RefusalAlert sentence={told.refusal} />
  const labelOf = (content: MarkedCells[string]): string =>
    content.kind === 'count'
      ? content.count
      : `${filters.find(({ id }) => id === content.filter)?.name ?? ''}人数`
  return (
    <Flex gap={24} wrap style={{ paddingBottom: 8 }}>
      {Object.entries(cells).map(([cell, content]) => (
        <Flex key={cell} gap={8} align="baseline">
          <Typography.Text type="secondary">{`${cell} ${labelOf(content)}`}</Typography.Text>
          <strong className="figures">{told.figures.get(cell) ?? ''}</strong>
        </Flex>
      ))}
    </Flex>
  )
}
