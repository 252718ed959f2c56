import { Form, Select } from 'antd'
import { useState } from 'react'
import { regulationOutlines } from '../../domain/association/data/regulation-outlines'
import { newRegulation } from '../../domain/association/edit-regulation'
import { outlineDraft } from '../../domain/association/outline-draft'
import { paragraphsOf } from '../../domain/association/regulation-versions'
import { regulation } from '../../domain/records/regulation'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { TextField } from '../../ui/TextField'

const blank = ''

/** A new rule: its title and words, from nothing or from an outline whose blanks are filled in first. */
export function NewRegulationDialog({
  organisationId,
  onClose,
}: {
  organisationId: string
  onClose: () => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [outlineId, setOutlineId] = useState(blank)
  const [title, setTitle] = useState('')
  const [body, setBody] = useState('')
  const [filled, setFilled] = useState<Readonly<Record<string, string>>>({})
  const outline = regulationOutlines.find(({ id }) => id === outlineId)
  const choose = (id: string): void => {
    const chosen = regulationOutlines.find(one => one.id === id)
    setOutlineId(id)
    setFilled({})
    setTitle(chosen?.title ?? '')
    setBody(chosen === undefined ? '' : outlineDraft(chosen, {}).join('\n'))
  }
  const fill = (id: string, words: string): void => {
    const next = { ...filled, [id]: words }
    setFilled(next)
    if (outline !== undefined) setBody(outlineDraft(outline, next).join('\n'))
  }
  const save = async (): Promise<void> => {
    const place = { id: world.newId(), organisationId }
    const decided = newRegulation(place, { title, body: paragraphsOf(body) }, records.all(regulation))
    if (await carryOut(decided, `已起草《${title.trim()}》`)) onClose()
  }
  return (
    <AskDialog
      title="起草制度"
      okText="保存草稿"
      width={760}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Form.Item label="从哪里开始">
        <Select
          aria-label="从哪里开始"
          value={outlineId}
          options={[
            { value: blank, label: '空白' },
            ...regulationOutlines.map(one => ({ value: one.id, label: `提纲：${one.title}` })),
          ]}
          onChange={choose}
        />
      </Form.Item>
      {outline !== undefined && (
        <>
          <p className="small-print">
            各地做法不一。下面可选的是公开资料里见过的写法，不是规定，也不是本促进会制度的原文；没填的在正文里留空线。
          </p>
          {outline.blanks.map(({ id, label, seen }) => (
            <TextField
              key={id}
              label={label}
              choices={seen}
              placeholder={`见过的写法：${seen.join('；')}`}
              value={filled[id] ?? ''}
              onChange={words => {
                fill(id, words)
              }}
            />
          ))}
        </>
      )}
      <TextField label="名称" required value={title} onChange={setTitle} />
      <TextField label="正文" required rows={6} value={body} placeholder="一段一行" onChange={setBody} />
    </AskDialog>
  )
}
