import { Select } from 'antd'

/** Which printer the sheet goes to, so that it is moved as that printer asks. Nothing where none was measured. */
export function PrinterField({
  names,
  chosen,
  choose,
}: {
  names: readonly string[]
  chosen: string | undefined
  choose: (name: string) => void
}) {
  if (names.length === 0) return null
  return (
    <Select
      aria-label="打印机"
      style={{ width: 150 }}
      value={chosen ?? null}
      options={names.map(name => ({ value: name, label: name }))}
      onChange={choose}
    />
  )
}
