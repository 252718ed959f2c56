import { Form, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { officePapers } from '../../../documents/office-papers'
import type { ListItem } from '../../../domain/certifying/list-item'
import { setItem } from '../../../domain/certifying/set-items'
import { certificateItem } from '../../../domain/records/certificate-item'
import { useDecision } from '../../../services/use-decision'
import { useServices } from '../../../services/services'
import { AskDialog } from '../../../ui/AskDialog'
import { IsoDateField } from '../../../ui/IsoDateField'
import { TextField } from '../../../ui/TextField'

type Typed = Pick<ListItem, 'region' | 'no' | 'title' | 'basis' | 'documentId' | 'validFrom' | 'validTo'> & {
  readonly aliases: string
  readonly signs: string
  readonly goTo: string
  readonly goToBasis: string
}

const listed = (text: string): string[] =>
  text
    .split(/[、,，\n]/u)
    .map(part => part.trim())
    .filter(part => part !== '')

/** As it is kept: what was left empty is not there. */
const itemOf = (
  item: ListItem,
  { aliases, signs, goTo, goToBasis, documentId, validTo, ...typed }: Typed,
): ListItem => ({
  ...{ id: item.id, list: item.list, region: typed.region.trim(), no: typed.no, title: typed.title.trim() },
  ...{
    basis: typed.basis.trim(),
    validFrom: typed.validFrom,
    aliases: listed(aliases),
    signs: listed(signs),
  },
  ...(goTo.trim() !== '' && { goTo: goTo.trim() }),
  ...(goToBasis.trim() !== '' && { goToBasis: goToBasis.trim() }),
  ...(documentId !== undefined && { documentId }),
  ...(validTo !== undefined && { validTo }),
})

const certifying = officePapers.filter(({ certifies }) => certifies)

const titleOf = ({ list, title }: ListItem, national: boolean): string =>
  national ? `补充：${title}` : list === 'positive' ? '许可清单事项' : '禁止清单事项'

/** An item of a region's list, or what the office adds to one of the nation's. */
export function ItemDialog({
  item,
  national,
  onClose,
}: {
  item: ListItem
  national: boolean
  onClose: () => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [typed, setTyped] = useState<Typed>({
    ...item,
    aliases: item.aliases.join('、'),
    signs: item.signs.join('、'),
    goTo: item.goTo ?? '',
    goToBasis: item.goToBasis ?? '',
  })
  const set = (changed: Partial<Typed>): void => {
    setTyped(before => ({ ...before, ...changed }))
  }
  const line = (
    label: string,
    field: 'region' | 'title' | 'basis' | 'aliases' | 'signs' | 'goTo' | 'goToBasis',
    placeholder: string,
    required = false,
  ) => (
    <TextField
      label={label}
      required={required}
      rows={field === 'region' || field === 'title' ? 1 : 2}
      value={typed[field]}
      placeholder={placeholder}
      onChange={value => {
        set({ [field]: value })
      }}
    />
  )
  const save = async (): Promise<void> => {
    const decided = setItem(itemOf(item, typed), records.all(certificateItem), world)
    if (await carryOut(decided, `已登记${typed.title}`)) onClose()
  }
  return (
    <AskDialog
      title={titleOf(item, national)}
      okText="保存事项"
      width={640}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      {!national && (
        <>
          {line('地区', 'region', '例如：山西省、大同市', true)}
          <Form.Item label="序号" required>
            <InputNumber<number>
              aria-label="序号"
              min={1}
              max={999}
              precision={0}
              value={typed.no}
              onChange={no => {
                if (no !== null) set({ no })
              }}
            />
          </Form.Item>
          {line('事项', 'title', '清单上的名称', true)}
        </>
      )}
      {item.list === 'positive' && !national && (
        <Form.Item label="用哪种文书" required>
          <Select<string>
            aria-label="用哪种文书"
            value={typed.documentId ?? null}
            options={certifying.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={documentId => {
              set({ documentId })
            }}
          />
        </Form.Item>
      )}
      {line('又叫', 'aliases', '标题里的其他说法，用顿号隔开；…代表中间的字')}
      {item.list === 'negative' && (
        <>
          {line('正文说法', 'signs', '正文里写了就算的说法，用顿号隔开，例如：目前单身')}
          {line('去处', 'goTo', '居民应到哪里办')}
          {line('去处依据', 'goToBasis', '文件名称和文号；没有的不填')}
        </>
      )}
      {!national && (
        <>
          {line('依据', 'basis', '公布清单的文件名称和文号', true)}
          <Form.Item label="起止日期" required>
            <IsoDateField
              label="起日"
              value={typed.validFrom}
              onChange={validFrom => {
                if (validFrom !== undefined) set({ validFrom })
              }}
            />
            {' 至 '}
            <IsoDateField
              label="止日"
              value={typed.validTo}
              onChange={validTo => {
                set({ validTo })
              }}
            />
          </Form.Item>
        </>
      )}
    </AskDialog>
  )
}
