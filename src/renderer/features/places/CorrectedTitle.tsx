import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useRights } from '../../services/use-rights'
import { PageTitle } from '../../ui/PageTitle'

/** The title of a place that may be corrected: its dialog is opened from here. */
export function CorrectedTitle({
  title,
  note,
  words,
  dialog,
  onBack,
}: {
  title: string
  note?: string | undefined
  /** What the button says. */
  words: string
  dialog: (onClose: () => void) => ReactNode
  onBack: () => void
}) {
  const may = useRights().includes('write')
  const [asked, setAsked] = useState(false)
  return (
    <>
      <PageTitle
        title={title}
        note={note}
        onBack={onBack}
        actions={
          may && (
            <Button
              onClick={() => {
                setAsked(true)
              }}
            >
              {words}
            </Button>
          )
        }
      />
      {asked &&
        dialog(() => {
          setAsked(false)
        })}
    </>
  )
}
