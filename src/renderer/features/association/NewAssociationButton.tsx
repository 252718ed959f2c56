import { Button } from 'antd'
import { useState } from 'react'
import { AssociationDialog } from './AssociationDialog'

/** Registers another association. */
export function NewAssociationButton({ primary = false }: { primary?: boolean }) {
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Button
        type={primary ? 'primary' : 'default'}
        onClick={() => {
          setAsked(true)
        }}
      >
        + 登记促进会
      </Button>
      {asked && (
        <AssociationDialog
          known={undefined}
          onClose={() => {
            setAsked(false)
          }}
        />
      )}
    </>
  )
}
