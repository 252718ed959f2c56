import { Alert, Table } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import { crossCounts, tableWords } from '../../domain/forms/counts/cross-counts'
import { filledWords } from '../../domain/forms/report-changes'
import { wordsAt } from '../../domain/forms/form-heading'
import type { CrossTable } from '../../domain/forms/form-mapping'
import { unwatched } from '../../domain/progress'
import { resident, type Resident } from '../../domain/records/resident'
import type { StreetForm } from '../../domain/records/street-form'
import { columnIndex, columnLetter, type Sheet } from '../../domain/sheet/workbook'
import { refusalWords } from '../../domain/words/problem-words'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { readKeptForm } from './kept-form'
import './street-forms.css'
import { useSeen } from '../../services/use-seen'

type Read = { readonly sheet: Sheet } | { readonly refusal: string }

function useSheet(form: StreetForm): Read | undefined {
  const services = useServices()
  const [read, setRead] = useState<Read>()
  useEffect(() => {
    let left = false
    void readKeptForm(services, form, unwatched).then(kept => {
      if (left) return
      if (!kept.ok) setRead({ refusal: refusalWords(kept.problem) })
      else {
        const sheet = kept.value.workbook.sheets.find(({ name }) => name === form.mapping.sheet)
        setRead(sheet === undefined ? { refusal: refusalWords({ code: 'form-no-sheet' }) } : { sheet })
      }
    })
    return () => {
      left = true
    }
  }, [services, form])
  return read
}

const LABEL = 200
const COUNT = 130

type Line = { readonly key: string; readonly label: string; readonly counts: ReadonlyMap<string, string> }

function Counts({ sheet, table, people }: { sheet: Sheet; table: CrossTable; people: readonly Resident[] }) {
  const { records } = useServices()
  const everybody = useAll(resident)
  const seen = useSeen()
  const { cells, unknown } = useMemo(
    () => crossCounts(sheet, table, people, { seen, records, people: everybody }),
    [sheet, table, people, seen, records, everybody],
  )
  const from = columnIndex(table.columns.from)
  const letters = Array.from({ length: columnIndex(table.columns.to) - from + 1 }, (_, at) =>
    columnLetter(from + at),
  )
  const { across: headings } = tableWords(sheet, table)
  const rows = Array.from({ length: table.rows.to - table.rows.from + 1 }, (_, at): Line => {
    const line = table.rows.from + at
    const counts = letters.map(
      letter => [letter, filledWords(cells.get(`${letter}${line}`) ?? null)] as const,
    )
    const label = wordsAt(sheet, line)[columnIndex(table.labelColumn)] ?? ''
    return { key: String(line), label, counts: new Map(counts) }
  })
  return (
    <div className="form-scroll">
      {unknown.length > 0 && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 8 }}
          title={`这些行名、列名没有对上，格子不填：${unknown.map(({ label, cells: at }) => `${label}（${at}）`).join('、')}。请核对名册里的写法，或在“修改填法”里换一种计数方式。`}
        />
      )}
      <Table<Line>
        size="small"
        className="form-counts"
        style={{ maxWidth: LABEL + letters.length * COUNT }}
        scroll={{ x: 'max-content' }}
        pagination={false}
        dataSource={rows}
        columns={[
          { title: '', dataIndex: 'label', fixed: 'left' as const },
          ...letters.map((letter, at) => ({
            title: headings[at] || letter,
            render: (_: unknown, line: Line) => line.counts.get(letter) ?? '',
            align: 'right' as const,
          })),
        ]}
      />
    </div>
  )
}

/** What a form that counts people would say now. */
export function CountsPreview({ form, people }: { form: StreetForm; people: readonly Resident[] }) {
  const read = useSheet(form)
  const { counts } = form.mapping
  if (read === undefined || counts === undefined) return <ProgressPanel step="正在打开空表" done={0} />
  if ('refusal' in read) return <RefusalAlert sentence={read.refusal} />
  return <Counts sheet={read.sheet} table={counts} people={people} />
}
