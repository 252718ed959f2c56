import { Card, Flex, Input, Typography } from 'antd'
import { useState, type KeyboardEvent } from 'react'
import type { BallotMark, OwnerBallot } from '../../../domain/records/owner-ballot'
import type { OwnersVote } from '../../../domain/records/owners-vote'
import { areaOf, areaText } from '../../../domain/voting/area'
import { RefusalAlert } from '../../../ui/RefusalAlert'
import { markKeys } from '../data/vote-choices'
import type { BallotEntryWork } from './use-ballot-entry'

const labelOf = (mark: BallotMark | undefined): string =>
  markKeys.find(one => one.mark === mark)?.label ?? '—'

/** The keys of the boxes that stand on the ballots of a vote. */
const keysOf = ({ followMajority }: OwnersVote) =>
  markKeys.filter(({ mark }) => mark !== 'follow' || followMajority !== undefined)

function NumberField({ entry }: { entry: BallotEntryWork }) {
  const [typed, setTyped] = useState('')
  const begin = async (): Promise<void> => {
    if (!/^\d+$/.test(typed)) return
    await entry.begin(typed)
    setTyped('')
  }
  return (
    <Flex gap={8} align="center">
      <span style={{ fontSize: 18 }}>票号</span>
      <Input
        aria-label="票号"
        autoFocus
        autoComplete="off"
        inputMode="numeric"
        style={{ width: 160, fontSize: 24 }}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value.normalize('NFKC').replace(/\D/g, '').slice(0, 6))
        }}
        onPressEnter={() => void begin()}
      />
      <Typography.Text type="secondary">输入票面编号，按 Enter</Typography.Text>
    </Flex>
  )
}

function ballotWords({ no, owner, flats }: OwnerBallot): string {
  const area = areaText(flats.reduce((sum, flat) => sum + areaOf(flat.area), 0n))
  return `第 ${String(no)} 号　${owner}　${flats.map(({ place }) => place).join('、')}　${area} ㎡`
}

function MarkFields({
  vote,
  ballot,
  entry,
}: {
  vote: OwnersVote
  ballot: OwnerBallot
  entry: BallotEntryWork
}) {
  const [marks, setMarks] = useState<readonly BallotMark[]>([])
  const [proxy, setProxy] = useState('')
  const { matters } = vote
  const keys = keysOf(vote)
  const keyGuide = keys.map(({ key, label }) => `${key} ${label}`).join('　')
  const whole = marks.length === matters.length
  const press = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return
    const pressed = keys.find(({ key }) => key === event.key.normalize('NFKC'))
    if (pressed !== undefined && !whole) setMarks([...marks, pressed.mark])
    if (event.key === 'Backspace') setMarks(marks.slice(0, -1))
    if (event.key === 'Escape') entry.leave()
    if (event.key === 'Enter' && whole) entry.finish(marks, proxy)
    if (pressed !== undefined || ['Backspace', 'Escape', 'Enter'].includes(event.key)) event.preventDefault()
  }
  return (
    <Flex vertical gap={8}>
      <Typography.Text strong style={{ fontSize: 18 }}>
        {ballotWords(ballot)}
      </Typography.Text>
      <div
        role="group"
        aria-label="表决"
        tabIndex={0}
        ref={box => {
          if (marks.length === 0 && proxy === '') box?.focus()
        }}
        onKeyDown={press}
        style={{ padding: 8, border: '1px solid #8c8c8c', borderRadius: 4 }}
      >
        {matters.map(({ id, title }, index) => (
          <Flex key={id} gap={12} align="baseline">
            <span style={{ flex: 1 }}>{`${String(index + 1)}. ${title}`}</span>
            <Typography.Text
              strong
              style={{ fontSize: 24, minWidth: 64 }}
              {...(index === marks.length && { type: 'secondary' })}
            >
              {labelOf(marks[index])}
            </Typography.Text>
          </Flex>
        ))}
        <Typography.Text type="secondary">
          {whole ? '按 Enter 记下，Backspace 改，Esc 不记' : `${keyGuide}　Backspace 改　Esc 不记`}
        </Typography.Text>
      </div>
      <Flex gap={8} align="center">
        <span>代理人</span>
        <Input
          aria-label="代理人"
          style={{ width: 200 }}
          placeholder="有书面委托时填写"
          value={proxy}
          maxLength={50}
          onChange={({ target }) => {
            setProxy(target.value)
          }}
          onPressEnter={() => {
            if (whole) entry.finish(marks, proxy)
          }}
        />
      </Flex>
    </Flex>
  )
}

/** One ballot after the other: its number and Enter, a key for each matter, Enter, and the next. */
export function BallotEntryPanel({ vote, entry }: { vote: OwnersVote; entry: BallotEntryWork }) {
  const { ballot, refusal } = entry
  return (
    <Card size="small">
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      {ballot === undefined ? (
        <NumberField entry={entry} />
      ) : (
        <MarkFields key={ballot.id} vote={vote} ballot={ballot} entry={entry} />
      )}
    </Card>
  )
}
