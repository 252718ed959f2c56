import { Button, Typography } from 'antd'
import { useState } from 'react'
import { unknownColumns } from '../../domain/roster/column-memory'
import { useServices } from '../../services/services'
import { PageTitle } from '../../ui/PageTitle'
import { ColumnsTable } from './ColumnsTable'
import type { Matching } from './import-state'
import { ImportSteps } from './ImportSteps'
import { aliasesNow } from './import-work'
import { useCurrentImport } from './RosterImportProvider'
import { SheetChoice } from './SheetChoice'

/** 对列: asked once of a form with headings that are not known; the next file of that form goes straight to the review. */
export function MatchColumns({ file }: { file: Matching }) {
  const services = useServices()
  const current = useCurrentImport()
  const { kind } = current
  const { columns } = file.chosen.heading
  const [unknown] = useState(() => unknownColumns(columns, kind.book).map(({ letter }) => letter))
  const named = columns.some(({ field }) => field !== null && kind.book.naming.includes(field))
  return (
    <>
      <PageTitle
        title={kind.words.title}
        onBack={current.startAnew}
        note={<SheetChoice file={file} />}
        actions={
          <Button type="primary" disabled={!named} onClick={() => void current.planFile(file)}>
            按这样对列，去核对
          </Button>
        }
      />
      <ImportSteps at="对列" />
      <Typography.Paragraph>
        {named
          ? `有 ${String(unknown.length)} 列的表头没认出来。需要的请选好“认作”哪一栏，不需要的留“不导入”。导入以后，同样表头的表不再询问。`
          : `请先选定哪一列是${kind.words.naming}。`}
      </Typography.Paragraph>
      <ColumnsTable
        chosen={file.chosen}
        aliases={aliasesNow(services, file.learnt)}
        doubtful={unknown}
        onMatch={matched => void current.matchColumns(file, matched)}
      />
    </>
  )
}
