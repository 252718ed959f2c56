import { Button } from 'antd'
import { useState } from 'react'
import { withOwnWords, type OwnWords } from '../../../domain/meeting/papers/own-words'
import type { Meeting } from '../../../domain/records/meeting'
import { AskDialog } from '../../../ui/AskDialog'
import { TextField } from '../../../ui/TextField'
import { useSaveMeeting } from '../use-save-meeting'

/** What the clerk writes for a paper herself, what its button says, and how it is to be written. */
export type WordsAsked = { readonly field: OwnWords; readonly label: string; readonly hint: string }

/** 写正文: the words of a paper that do not follow from the record; kept with the meeting. */
export function OwnWordsButton({ meeting, asked }: { meeting: Meeting; asked: WordsAsked }) {
  const saveMeeting = useSaveMeeting()
  const { field, label, hint } = asked
  const [text, setText] = useState<string>()
  const close = (): void => {
    setText(undefined)
  }
  const save = async (): Promise<void> => {
    if (await saveMeeting(withOwnWords(meeting, field, text ?? ''), `已保存${label}`)) close()
  }
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          setText(meeting[field]?.join('\n') ?? '')
        }}
      >
        {`写${label}`}
      </Button>
      {text !== undefined && (
        <AskDialog
          title={label}
          okText={`保存${label}`}
          width={760}
          refusal={undefined}
          onOk={() => void save()}
          onClose={close}
        >
          <TextField label={label} rows={8} autoFocus value={text} placeholder={hint} onChange={setText} />
        </AskDialog>
      )}
    </>
  )
}
