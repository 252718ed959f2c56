import { Select, Typography } from 'antd'
import type { ReadFile } from './import-state'
import { useCurrentImport } from './RosterImportProvider'

/** The file's name, and which of its sheets is imported where there are several. */
export function SheetChoice({ file }: { file: ReadFile }) {
  const { chooseSheet } = useCurrentImport()
  const { fileName, sheets, chosen } = file
  return (
    <>
      <Typography.Text type="secondary">{fileName}</Typography.Text>
      {sheets.length > 1 && (
        <Select
          size="small"
          aria-label="工作表"
          style={{ minWidth: 140 }}
          value={chosen.sheet.name}
          options={sheets.map(({ sheet: { name } }) => ({ value: name, label: name }))}
          onChange={name => void chooseSheet(file, name)}
        />
      )}
    </>
  )
}
