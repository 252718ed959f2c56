import { Button, Checkbox, Flex, Form, Input, Radio } from 'antd'
import { useState } from 'react'
import { basisChoices } from '../../domain/giving-out/basis-choices'
import { bases } from '../../domain/giving-out/data/bases'
import { put } from '../../domain/journal/entry'
import { suggestedKeepUntil } from '../../domain/personal-data/collection'
import { collection, type Collection } from '../../domain/records/collection'
import { useServices } from '../../services/services'
import { useMay } from '../../services/use-me'
import { useWrite } from '../../services/use-write'
import { IsoDateField } from '../../ui/IsoDateField'
import { useAskBeforeLeaving } from '../../ui/use-ask-before-leaving'
import { useShortcut } from '../../ui/use-shortcut'

/** What the form holds: as the record, but for what may be left empty. */
type Draft = Omit<Collection, 'noticeOn' | 'noticeWay' | 'keepUntil'> & {
  readonly noticeOn: string | undefined
  readonly noticeWay: string
  readonly keepUntil: string | undefined
}

const draftOf = (one: Collection): Draft => ({
  ...one,
  noticeOn: one.noticeOn,
  noticeWay: one.noticeWay ?? '',
  keepUntil: one.keepUntil,
})

function collectionOf({ noticeOn, noticeWay, keepUntil, ...said }: Draft): Collection {
  return {
    ...said,
    name: said.name.trim(),
    purpose: said.purpose.trim(),
    ...(noticeOn !== undefined && { noticeOn }),
    ...(noticeWay.trim() !== '' && { noticeWay: noticeWay.trim() }),
    ...(said.temporary && keepUntil !== undefined && { keepUntil }),
  }
}

const mistakeIn = ({ name, purpose, temporary, keepUntil }: Draft): string | null => {
  if (name.trim() === '') return '请写名册的名称。'
  if (purpose.trim() === '') return '请写用途。'
  return temporary && keepUntil === undefined ? '临时名册要写保存到哪一天。' : null
}

/** On what ground a roster was collected, how people were told, and how long it is kept. */
export function CollectionForm({ one }: { one: Collection }) {
  const { world } = useServices()
  const write = useWrite()
  const may = useMay('write') && one.purgedOn === undefined
  const [draft, setDraft] = useState(draftOf(one))
  const [unsaved, setUnsaved] = useState(false)
  const [tried, setTried] = useState(false)
  useAskBeforeLeaving(unsaved)
  const change = (part: Partial<Draft>): void => {
    setDraft(before => ({ ...before, ...part }))
    setUnsaved(true)
  }
  const mistake = mistakeIn(draft)

  const save = async (): Promise<void> => {
    setTried(true)
    if (mistake !== null || !may) return
    const saved = collectionOf(draft)
    const written = await write(
      { cause: 'collection-recorded', detail: saved.name, save: [put(collection, saved)] },
      `已登记${saved.name}`,
    )
    if (written !== undefined) setUnsaved(false)
  }
  useShortcut('Ctrl+S', () => void save())

  return (
    <Form component="div" disabled={!may} labelCol={{ flex: '96px' }}>
      <Form.Item label="名册" required>
        <Input
          aria-label="名册"
          maxLength={100}
          value={draft.name}
          onChange={event => {
            change({ name: event.target.value })
          }}
        />
      </Form.Item>
      <Form.Item label="用途" required>
        <Input
          aria-label="用途"
          maxLength={100}
          value={draft.purpose}
          onChange={event => {
            change({ purpose: event.target.value })
          }}
        />
      </Form.Item>
      <Form.Item label="依据" required extra={bases[draft.basis].says}>
        <Radio.Group
          aria-label="依据"
          value={draft.basis}
          options={[...basisChoices]}
          onChange={event => {
            change({ basis: collection.schema.shape.basis.parse(event.target.value) })
          }}
        />
      </Form.Item>
      <Form.Item label="告知">
        <Flex gap={8}>
          <IsoDateField
            label="告知日期"
            value={draft.noticeOn}
            onChange={noticeOn => {
              change({ noticeOn })
            }}
          />
          <Input
            aria-label="告知方式"
            placeholder="怎样告知的，例如：发放告知书、公告栏张贴"
            maxLength={60}
            value={draft.noticeWay}
            onChange={event => {
              change({ noticeWay: event.target.value })
            }}
          />
        </Flex>
      </Form.Item>
      <Form.Item label="保存期限">
        <Flex gap={8} align="center">
          <Checkbox
            checked={draft.temporary}
            onChange={event => {
              const temporary = event.target.checked
              change({ temporary, keepUntil: draft.keepUntil ?? suggestedKeepUntil(world.today()) })
            }}
          >
            临时名册，到期清除
          </Checkbox>
          {draft.temporary && (
            <IsoDateField
              label="保存到"
              value={draft.keepUntil}
              onChange={keepUntil => {
                change({ keepUntil })
              }}
            />
          )}
        </Flex>
      </Form.Item>
      <Form.Item
        label=" "
        colon={false}
        {...(tried && mistake !== null && { validateStatus: 'error', help: mistake })}
      >
        <Button type="primary" onClick={() => void save()}>
          保存登记
        </Button>
      </Form.Item>
    </Form>
  )
}
