import { Button, Flex, Form, InputNumber, Select, Typography } from 'antd'
import { useState } from 'react'
import { supervisionLights, type SupervisionLight } from '../../domain/records/supervision-lights'
import { lightSchemes } from '../../domain/supervision/data/light-schemes'
import { lightsOn } from '../../domain/supervision/light'
import { setLights } from '../../domain/supervision/set-lights'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useRights } from '../../services/use-rights'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'
import { TextField } from '../../ui/TextField'

const colours = [
  { value: 'red', label: '红灯' },
  { value: 'yellow', label: '黄灯' },
  { value: 'green', label: '绿灯' },
] as const

/** What is said before the number and after it. */
const conditions = [
  { value: 'overdue', label: '逾期超过', unit: '天' },
  { value: 'due-within', label: '离到期只剩', unit: '天以内' },
  { value: 'unanswered', label: '下达后未响应超过', unit: '天' },
  { value: 'no-progress', label: '无进展超过', unit: '天' },
  { value: 'dissatisfied', label: '居民不满意达到', unit: '次' },
] as const

function LightRow({
  light,
  name,
  onChange,
  onRemove,
}: {
  light: SupervisionLight
  name: string
  onChange: (light: SupervisionLight) => void
  onRemove: () => void
}) {
  return (
    <Flex gap={8} align="center" role="group" aria-label={name} style={{ marginBottom: 8 }}>
      <Select<SupervisionLight['colour']>
        aria-label={`${name}颜色`}
        style={{ width: 88 }}
        value={light.colour}
        options={[...colours]}
        onChange={colour => {
          onChange({ ...light, colour })
        }}
      />
      <Select<SupervisionLight['when']>
        aria-label={`${name}条件`}
        style={{ width: 160 }}
        value={light.when}
        options={conditions.map(({ value, label }) => ({ value, label }))}
        onChange={when => {
          onChange({ ...light, when })
        }}
      />
      <InputNumber
        aria-label={`${name}数目`}
        min={0}
        max={365}
        precision={0}
        style={{ width: 72 }}
        value={light.count}
        onChange={count => {
          onChange({ ...light, count: count ?? 0 })
        }}
      />
      <span style={{ width: 64 }}>{conditions.find(({ value }) => value === light.when)?.unit}</span>
      <Button type="text" aria-label={`移出${name}`} onClick={onRemove}>
        移出
      </Button>
    </Flex>
  )
}

/** 亮灯规则: which lights burn when, from which day on, and on what ground. The published ways disagree, so the office decides. */
export function LightsDialog({ onClose }: { onClose: () => void }) {
  const { records, world } = useServices()
  const may = useRights().includes('write')
  const { refusal, carryOut } = useDecision()
  const own = records.all(supervisionLights)
  const inForce = lightsOn(own, world.today())
  const [asked, setAsked] = useState({
    since: world.today(),
    basis: inForce.basis,
    lights: [...inForce.lights],
  })
  const save = async (): Promise<void> => {
    if (!may) {
      onClose()
      return
    }
    if (
      await carryOut(
        setLights(asked, own, () => world.newId()),
        '已修改亮灯规则',
      )
    )
      onClose()
  }
  return (
    <AskDialog
      title="亮灯规则"
      okText={may ? '保存亮灯规则' : '关闭'}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Typography.Paragraph type="secondary">
        从上到下，先符合的先亮。各地做法不一，没有统一规定；请按本单位的办法定。
      </Typography.Paragraph>
      <Form.Item label="参照">
        <Flex gap={8}>
          {lightSchemes.map(({ id, name, basis, lights }) => (
            <Button
              key={id}
              size="small"
              onClick={() => {
                setAsked({ ...asked, basis, lights: [...lights] })
              }}
            >
              {name}
            </Button>
          ))}
        </Flex>
      </Form.Item>
      <Form.Item label="亮灯">
        {asked.lights.map((light, index) => (
          <LightRow
            key={`${index} of ${asked.lights.length}`}
            light={light}
            name={`第 ${index + 1} 条`}
            onChange={changed => {
              setAsked({ ...asked, lights: asked.lights.with(index, changed) })
            }}
            onRemove={() => {
              setAsked({ ...asked, lights: asked.lights.toSpliced(index, 1) })
            }}
          />
        ))}
        {asked.lights.length === 0 && (
          <Typography.Paragraph>没有一条时，督办单都不亮灯。</Typography.Paragraph>
        )}
        <Button
          size="small"
          onClick={() => {
            setAsked({ ...asked, lights: [...asked.lights, { colour: 'red', when: 'overdue', count: 0 }] })
          }}
        >
          加一条
        </Button>
      </Form.Item>
      <TextField
        label="依据"
        required
        rows={2}
        value={asked.basis}
        onChange={basis => {
          setAsked({ ...asked, basis })
        }}
      />
      <Form.Item label="自何日起">
        <IsoDateField
          label="自何日起"
          value={asked.since}
          onChange={(since = world.today()) => {
            setAsked({ ...asked, since })
          }}
        />
      </Form.Item>
    </AskDialog>
  )
}
