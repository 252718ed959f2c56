import { Button } from 'antd'
import { useState } from 'react'
import type { Resident } from '../../../domain/records/resident'
import { useRights } from '../../../services/use-rights'
import { ExportDialog } from './ExportDialog'

/** Asks to whom and what for, then gives out the residents of `rows`, in that order. Not there for those who may give nothing out. */
export function ExportButton({ rows, label }: { rows: readonly Resident[]; label: string }) {
  const rights = useRights()
  const [open, setOpen] = useState(false)
  if (!rights.includes('export')) return null
  return (
    <>
      <Button
        disabled={rows.length === 0}
        onClick={() => {
          setOpen(true)
        }}
      >
        {label}
      </Button>
      {open && (
        <ExportDialog
          rows={rows}
          onEnd={() => {
            setOpen(false)
          }}
        />
      )}
    </>
  )
}
