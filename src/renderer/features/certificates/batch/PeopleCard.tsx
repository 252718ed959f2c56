import { Alert, Button, Card, Flex, Input, Typography } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { resident } from '../../../domain/records/resident'
import type { Result } from '../../../domain/result'
import { refusalWords } from '../../../domain/words/problem-words'
import { unwatched } from '../../../domain/progress'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { AskDialog } from '../../../ui/AskDialog'
import { RefusalAlert } from '../../../ui/RefusalAlert'
import { isPersonal } from './plan-batch'
import { pastedRows, readPeople, type PeopleRead } from './read-people'
import { sheetRows } from './sheet-rows'
import type { Batch } from './use-batch'

function PasteDialog({
  hint,
  onRead,
  onClose,
}: {
  hint: string
  onRead: (rows: readonly (readonly string[])[]) => string | undefined
  onClose: () => void
}) {
  const [text, setText] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const read = (): void => {
    const refused = onRead(pastedRows(text))
    setRefusal(refused)
    if (refused === undefined) onClose()
  }
  return (
    <AskDialog
      title="粘贴名单"
      okText="用这份名单"
      width={720}
      refusal={refusal}
      onOk={read}
      onClose={onClose}
    >
      <Typography.Paragraph type="secondary">{hint}</Typography.Paragraph>
      <Input.TextArea
        aria-label="名单"
        autoFocus
        autoSize={{ minRows: 8, maxRows: 14 }}
        value={text}
        onChange={event => {
          setText(event.target.value)
        }}
      />
    </AskDialog>
  )
}

/** Whom the papers are for: picked in the roster beforehand, pasted, or from a file. */
export function PeopleCard({ batch }: { batch: Batch }) {
  const { desktop, sheets } = useServices()
  const residents = useAll(resident)
  const [pasting, setPasting] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const [unused, setUnused] = useState<readonly string[]>([])
  const { paper, people, setPeople } = batch
  const labels = paper.asks.flatMap(ask => (ask.kind === 'rows' || !isPersonal(ask) ? [] : [ask.label]))

  const take = (read: Result<PeopleRead>): string | undefined => {
    if (!read.ok) return refusalWords(read.problem)
    setPeople(read.value.people)
    setUnused(read.value.unused)
    setRefusal(undefined)
    return undefined
  }
  const choose = async (): Promise<void> => {
    const file = await desktop.openFile('roster')
    if (file === null) return
    const book = await sheets.read(file, unwatched)
    setRefusal(
      book.ok ? take(readPeople(sheetRows(book.value), paper, residents)) : refusalWords(book.problem),
    )
  }
  return (
    <Card size="small" title={`名单${people.length === 0 ? '' : `：${people.length} 人`}`}>
      <Flex gap={8} wrap>
        <Button
          onClick={() => {
            setPasting(true)
          }}
        >
          粘贴名单
        </Button>
        <Button onClick={() => void choose()}>选择名单文件</Button>
        <Link to="/residents" style={{ alignSelf: 'center' }}>
          去居民名册勾选
        </Link>
      </Flex>
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      {unused.length > 0 && (
        <Alert
          type="info"
          style={{ marginTop: 8 }}
          title={`名单里的“${unused.join('”“')}”这份文书用不上，没有读入。`}
        />
      )}
      {pasting && (
        <PasteDialog
          hint={`在表格里选中几列复制，粘贴到下面，第一行是列名。可以有：${labels.join('、')}，也可以有左边“共同的内容”里各项的名称。只有姓名的，一行一个，不用列名。`}
          onRead={rows => take(readPeople(rows, paper, residents))}
          onClose={() => {
            setPasting(false)
          }}
        />
      )}
    </Card>
  )
}
