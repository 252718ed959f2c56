import { Link, Route, Routes, useParams } from 'react-router'
import { design } from '../../domain/records/design'
import { useMay } from '../../services/use-me'
import { useFound } from '../../services/use-records'
import { EmptyState } from '../../ui/EmptyState'
import { DesignEditor } from './DesignEditor'
import { DesignList } from './DesignList'

function OpenDesign() {
  const { designId } = useParams()
  const one = useFound(design, designId)
  if (one !== undefined) return <DesignEditor key={one.id} kept={one} />
  return (
    <EmptyState
      title="没有找到这个版式"
      hint="可能已经删除。"
      action={<Link to="/papers/designs">去版式</Link>}
    />
  )
}

/** 版式: sheets the office has designed, and what its printers do to them. */
export function DesignsRoutes() {
  const may = useMay('write')
  if (!may) return <EmptyState title="由主任或经办人修改" hint="只读账户可以在登记簿里查看已经开具的文书。" />
  return (
    <Routes>
      <Route index element={<DesignList />} />
      <Route path=":designId" element={<OpenDesign />} />
    </Routes>
  )
}
