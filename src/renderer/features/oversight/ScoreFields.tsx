import { Button, Flex, Input } from 'antd'
import { pointsWords } from '../../domain/assessing/points'
import type { CaseScore } from '../../domain/records/assessment'
import type { SchemeItem } from '../../domain/records/assessment-scheme'
import type { AttachmentsDesk } from '../../services/use-attachments'
import { enterGoesOn } from '../../ui/enter-goes-on'
import { ManySelect } from '../../ui/ManySelect'
import { CasesBehind } from './ScoresCard'
import './score-fields.css'

/** By item of the scheme: the photos and scans that show why. */
export type Evidence = Readonly<Record<string, readonly string[]>>

/** What an item is, and what the cases of the time make of it. */
function ItemWords({
  item,
  typed,
  score,
}: {
  item: SchemeItem
  typed: string
  score: CaseScore | undefined
}) {
  const { category, text, method } = item
  return (
    <div>
      <div>{text}</div>
      <div className="small-print">{`${category}　${method}`}</div>
      {score && <CasesBehind score={score} />}
      {score && typed !== pointsWords(score.points) && (
        <div className="small-print">{`按诉求算得 ${pointsWords(score.points)} 分；不按它打的，请在说明里写明原因。`}</div>
      )}
    </div>
  )
}

/** The photos of one item: of those the assessment has, or one added here. */
function ItemEvidence({
  text,
  chosen,
  desk,
  onChange,
}: {
  text: string
  chosen: readonly string[]
  desk: AttachmentsDesk
  onChange: (change: (before: readonly string[]) => readonly string[]) => void
}) {
  const { items, writing } = desk
  const add = async (): Promise<void> => {
    const id = await writing?.add()
    if (id !== undefined) onChange(before => [...before, id])
  }
  return (
    <Flex gap={8} align="flex-start">
      {items.length > 0 && (
        <ManySelect
          aria-label={`${text}的依据照片`}
          mode="multiple"
          placeholder="选已有的照片"
          style={{ flex: '1 1 0', minWidth: 0 }}
          value={[...chosen]}
          options={items.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={ids => {
            onChange(() => ids)
          }}
        />
      )}
      {writing && (
        <Button aria-label={`给${text}添加照片`} loading={writing.adding} onClick={() => void add()}>
          添加照片
        </Button>
      )}
    </Flex>
  )
}

/** The points of every item with what shows why; Enter goes on to the next item, and from the last one to `onEnd`. */
export function ScoreFields({
  items,
  typed,
  fromCases,
  evidence,
  desk,
  onType,
  onEvidence,
  onEnd,
}: {
  items: readonly SchemeItem[]
  typed: Readonly<Record<string, string>>
  fromCases: Readonly<Record<string, CaseScore>>
  evidence: Evidence
  /** Undefined for whoever may not see photos. */
  desk: AttachmentsDesk | undefined
  onType: (item: string, points: string) => void
  onEvidence: (item: string, change: (before: readonly string[]) => readonly string[]) => void
  onEnd: () => void
}) {
  return (
    <div className="score-fields" role="group" aria-label="各项得分" onKeyDown={enterGoesOn(onEnd)}>
      <span className="small-print">项目</span>
      <span className="small-print">得分</span>
      <span className="small-print">依据照片（可不选）</span>
      {items.map((item, nth) => (
        <div key={item.id} className="score-row">
          <ItemWords item={item} typed={typed[item.id] ?? ''} score={fromCases[item.id]} />
          <Input
            aria-label={item.text}
            data-answer
            autoFocus={nth === 0}
            autoComplete="off"
            suffix={`/ ${pointsWords(item.full)} 分`}
            value={typed[item.id] ?? ''}
            onChange={({ target }) => {
              onType(item.id, target.value)
            }}
          />
          {desk && (
            <ItemEvidence
              text={item.text}
              chosen={evidence[item.id] ?? []}
              desk={desk}
              onChange={change => {
                onEvidence(item.id, change)
              }}
            />
          )}
        </div>
      ))}
    </div>
  )
}
