import { Button, Flex, Form, Select } from 'antd'
import { useState } from 'react'
import { listNames, listRuleOn } from '../../domain/assessing/list-rules'
import { enterList, proposals, type ListingRequest } from '../../domain/assessing/listings'
import { ranking } from '../../domain/assessing/ranking'
import { schemeTerms } from '../../domain/assessing/terms'
import type { Records } from '../../domain/ports'
import { assessment } from '../../domain/records/assessment'
import { assessmentScheme } from '../../domain/records/assessment-scheme'
import { listRule } from '../../domain/records/list-rule'
import { listing } from '../../domain/records/listing'
import { propertyEnterprise } from '../../domain/records/property-enterprise'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'
import { TextField } from '../../ui/TextField'
import { ListChoice } from './ListChoice'

/** Every term of a scheme with something published, the latest first, with its ranking. */
const publishedTerms = (records: Pick<Records, 'all'>) =>
  records
    .all(assessmentScheme)
    .flatMap(scheme =>
      schemeTerms(scheme).map(({ nth, words, to }) => ({
        value: `${scheme.id} ${nth}`,
        label: `${words} ${scheme.name}`,
        to,
        ranked: ranking(scheme, records.all(assessment), nth),
      })),
    )
    .filter(({ ranked }) => ranked.some(({ place }) => place !== undefined))
    .toSorted((one, other) => other.to.localeCompare(one.to))

/** Puts an enterprise on the red or the black list: whom the published results propose, or whom the office chooses. */
export function EnterListDialog({ onClose }: { onClose: () => void }) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const today = world.today()
  const terms = publishedTerms(records)
  const [chosen, setChosen] = useState(terms[0]?.value)
  const [request, setRequest] = useState<ListingRequest>({
    list: 'red',
    enterpriseId: undefined,
    why: '',
    from: today,
  })
  const set = (changed: Partial<ListingRequest>): void => {
    setRequest(before => ({ ...before, ...changed }))
  }
  const { list, from } = request
  const rule = listRuleOn(list, records.all(listRule), from)
  const listings = records.all(listing)
  const ranked = terms.find(({ value }) => value === chosen)?.ranked ?? []
  const proposed = rule === undefined ? [] : proposals(rule, ranked, listings, from)
  const nameOf = (id: string): string => records.find(propertyEnterprise, id)?.name ?? ''
  const save = async (): Promise<void> => {
    const decided = enterList(request, { rule, listings }, () => world.newId())
    if (await carryOut(decided, `已列入${listNames[list]}`)) onClose()
  }
  return (
    <AskDialog
      title="列入红黑榜"
      okText={`列入${listNames[list]}`}
      width={680}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <ListChoice
        value={list}
        onChange={value => {
          set({ list: value, enterpriseId: undefined, assessmentId: undefined, why: '' })
        }}
      />
      {terms.length > 0 && (
        <Form.Item label="考核结果">
          <Select<string>
            aria-label="考核结果"
            value={chosen ?? null}
            options={terms.map(({ value, label }) => ({ value, label }))}
            onChange={setChosen}
          />
        </Form.Item>
      )}
      {proposed.length > 0 && (
        <Form.Item label="符合标准的">
          <Flex gap={8} wrap>
            {proposed.map(one => (
              <Button
                key={one.enterpriseId}
                size="small"
                onClick={() => {
                  set(one)
                }}
              >
                {`${nameOf(one.enterpriseId)}（${one.why}）`}
              </Button>
            ))}
          </Flex>
        </Form.Item>
      )}
      <Form.Item label="物业企业" required>
        <Select<string>
          aria-label="物业企业"
          showSearch={{ optionFilterProp: 'label' }}
          value={request.enterpriseId ?? null}
          options={records.all(propertyEnterprise).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={enterpriseId => {
            set({ enterpriseId, assessmentId: undefined })
          }}
        />
      </Form.Item>
      <TextField
        label="上榜原因"
        required
        rows={2}
        placeholder="对照上榜标准写"
        value={request.why}
        onChange={why => {
          set({ why })
        }}
      />
      <Form.Item label="上榜日期" required>
        <IsoDateField
          label="上榜日期"
          value={from}
          onChange={(day = today) => {
            set({ from: day })
          }}
        />
      </Form.Item>
    </AskDialog>
  )
}
