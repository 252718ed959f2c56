import { InboxOutlined } from '@ant-design/icons'
import { Button, Typography } from 'antd'
import { useState, type DragEvent } from 'react'
import type { NamedBytes } from '../../domain/sheet/workbook'
import { useSaveSheet } from '../../services/use-save-sheet'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { useCurrentImport } from './RosterImportProvider'

const bytesOf = async (file: File): Promise<NamedBytes> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
})

/** The first step: a file chosen in the dialog or dropped here; above it, why the last one was refused. */
export function ChooseFile({
  refusal,
  onChoose,
  onFile,
}: {
  refusal: string | undefined
  onChoose: () => void
  onFile: (file: NamedBytes) => void
}) {
  const [over, setOver] = useState(false)
  const { blank } = useCurrentImport().kind
  const saveSheet = useSaveSheet()
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file !== undefined) void bytesOf(file).then(onFile)
  }
  return (
    <>
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <div
        className={over ? 'drop-place over' : 'drop-place'}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => {
          setOver(false)
        }}
        onDrop={drop}
      >
        <InboxOutlined aria-hidden style={{ fontSize: 40, color: '#1d5ca8' }} />
        <Typography.Paragraph strong style={{ margin: '12px 0 8px' }}>
          把名册文件拖到这里，或者
        </Typography.Paragraph>
        <Button type="primary" onClick={onChoose}>
          选择名册文件
        </Button>
        <Typography.Paragraph type="secondary" style={{ margin: '16px 0 0' }}>
          可以是 Excel（.xlsx、.xls）、WPS 表格（.et）、.csv。先核对，您点了写入才会写入。
        </Typography.Paragraph>
        <Typography.Paragraph type="secondary" style={{ margin: '8px 0 0' }}>
          还没有名册？先
          <Button
            type="link"
            size="small"
            style={{ padding: '0 4px' }}
            onClick={() => void saveSheet(blank.name, blank.sheet())}
          >
            下载空白表
          </Button>
          发下去填，填好再导入。
        </Typography.Paragraph>
      </div>
    </>
  )
}
