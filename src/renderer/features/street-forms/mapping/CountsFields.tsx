import { Checkbox, Flex, Form, Input, InputNumber, Select } from 'antd'
import { countedBy } from '../../../domain/forms/counts/counted-by'
import { suggestTable } from '../../../domain/forms/counts/suggest-table'
import type { CrossTable, FormMapping } from '../../../domain/forms/form-mapping'
import { resident } from '../../../domain/records/resident'
import type { Sheet } from '../../../domain/sheet/workbook'
import { useServices } from '../../../services/services'
import { useSeen } from '../../../services/use-seen'
import { FIRST } from './first-label'

const usual: CrossTable = {
  rows: { from: 4, to: 10 },
  columns: { from: 'B', to: 'D' },
  labelColumn: 'A',
  labelRow: 3,
  down: 'buildings',
  across: 'sexes',
}

const NONE = 'none'
const sides = countedBy.map(({ key, label }) => ({ value: key, label }))

function Letters({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (letters: string) => void
}) {
  return (
    <Input
      aria-label={label}
      style={{ width: 56 }}
      value={value}
      maxLength={3}
      onChange={({ target }) => {
        const letters = target.value.toUpperCase().replace(/[^A-Z]/g, '')
        if (letters !== '') onChange(letters)
      }}
    />
  )
}

function Line({
  label,
  value,
  onChange,
}: {
  label: string
  value: number
  onChange: (line: number) => void
}) {
  return (
    <InputNumber
      aria-label={label}
      min={1}
      precision={0}
      style={{ width: 64 }}
      value={value}
      onChange={line => {
        if (line !== null) onChange(line)
      }}
    />
  )
}

function Where({ counts, onChange }: { counts: CrossTable; onChange: (counts: CrossTable) => void }) {
  const { rows, columns, labelColumn, labelRow, down, across, over } = counts
  return (
    <Flex vertical gap={8}>
      <Flex gap={4} align="center" wrap>
        <span>每行按</span>
        <Select
          aria-label="每行按什么计数"
          style={{ width: 130 }}
          value={down}
          options={sides}
          onChange={chosen => {
            onChange({ ...counts, down: chosen })
          }}
        />
        <span>，行名写在</span>
        <Letters
          label="行名在哪列"
          value={labelColumn}
          onChange={letters => {
            onChange({ ...counts, labelColumn: letters })
          }}
        />
        <span>列，第</span>
        <Line
          label="计数从第几行"
          value={rows.from}
          onChange={from => {
            onChange({ ...counts, rows: { ...rows, from } })
          }}
        />
        <span>至</span>
        <Line
          label="计数到第几行"
          value={rows.to}
          onChange={to => {
            onChange({ ...counts, rows: { ...rows, to } })
          }}
        />
        <span>行</span>
      </Flex>
      <Flex gap={4} align="center" wrap>
        <span>每列按</span>
        <Select
          aria-label="每列按什么计数"
          style={{ width: 130 }}
          value={across}
          options={sides}
          onChange={chosen => {
            onChange({ ...counts, across: chosen })
          }}
        />
        <span>，列名写在第</span>
        <Line
          label="列名在第几行"
          value={labelRow}
          onChange={line => {
            onChange({ ...counts, labelRow: line })
          }}
        />
        <span>行，从</span>
        <Letters
          label="计数从哪列"
          value={columns.from}
          onChange={from => {
            onChange({ ...counts, columns: { ...columns, from } })
          }}
        />
        <span>列至</span>
        <Letters
          label="计数到哪列"
          value={columns.to}
          onChange={to => {
            onChange({ ...counts, columns: { ...columns, to } })
          }}
        />
        <span>列</span>
      </Flex>
      <Flex gap={4} align="center" wrap>
        <span>列名上面还有一行（如男、女各分几个年龄段）：再按</span>
        <Select
          aria-label="上面一行再按什么分"
          style={{ width: 130 }}
          value={over?.by ?? NONE}
          options={[{ value: NONE, label: '没有' }, ...sides.filter(({ value }) => value !== 'everybody')]}
          onChange={by => {
            const next = { ...counts }
            if (by === NONE) delete next.over
            else next.over = { labelRow: over?.labelRow ?? Math.max(1, labelRow - 1), by }
            onChange(next)
          }}
        />
        {over !== undefined && (
          <>
            <span>分，写在第</span>
            <Line
              label="上面一行是第几行"
              value={over.labelRow}
              onChange={line => {
                onChange({ ...counts, over: { ...over, labelRow: line } })
              }}
            />
            <span>行</span>
          </>
        )}
      </Flex>
    </Flex>
  )
}

/** Whether the form counts people instead of listing them, and where its counts stand. */
export function CountsFields({
  mapping,
  sheet,
  onChange,
}: {
  mapping: FormMapping
  /** The sheet of the form, by which its table is suggested. */
  sheet: Sheet | undefined
  onChange: (part: Pick<FormMapping, 'counts'>) => void
}) {
  const { counts } = mapping
  const { records } = useServices()
  const seen = useSeen()
  const suggested = (): CrossTable => {
    const people = records.all(resident)
    return (sheet && suggestTable(sheet, { seen, records, people })) ?? usual
  }
  return (
    <Form.Item
      label="统计表"
      labelCol={FIRST}
      {...(counts !== undefined && {
        extra:
          '行名、列名和本单位的楼栋、网格、年龄段等对上的格子填人数；“合计”“小计”填这一行或列的人数，原来有公式的不动。',
      })}
    >
      <Checkbox
        checked={counts !== undefined}
        onChange={({ target }) => {
          onChange({ counts: target.checked ? suggested() : undefined })
        }}
      >
        这份表不列名单，只填人数
      </Checkbox>
      {counts !== undefined && (
        <Where
          counts={counts}
          onChange={next => {
            onChange({ counts: next })
          }}
        />
      )}
    </Form.Item>
  )
}
