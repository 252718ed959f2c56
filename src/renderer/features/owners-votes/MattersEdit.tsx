import { CloseOutlined } from '@ant-design/icons'
import { Button, Flex, Input, Select, Typography } from 'antd'
import { voteRuleVersion } from '../../domain/records/vote-rule'
import type { OwnersMatter } from '../../domain/records/owners-vote'
import { ownerMatters } from '../../domain/voting/data/owner-matters'
import { ruleForMatter } from '../../domain/voting/owners/matter-rule'
import { attendanceWords, shareWords } from '../../domain/voting/rule-words'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'

/** The matters put to the owners, each with the item of the law it falls under, and so the rule it is decided by. */
export function MattersEdit({
  matters,
  day,
  onChange,
}: {
  matters: readonly OwnersMatter[]
  day: string
  onChange: (matters: OwnersMatter[]) => void
}) {
  const { world } = useServices()
  const versions = useAll(voteRuleVersion)
  const add = (): void => {
    const rule = ruleForMatter(9, day, versions)
    onChange([...matters, { id: world.newId(), title: '', item: 9, rule }])
  }
  return (
    <Flex vertical gap={12}>
      {matters.map((matter, index) => {
        const name = `事项 ${String(index + 1)}`
        const rule = ruleForMatter(matter.item, day, versions)
        const change = (changes: Partial<OwnersMatter>): void => {
          onChange(matters.map(one => (one.id === matter.id ? { ...one, ...changes } : one)))
        }
        return (
          <Flex key={matter.id} vertical gap={4} role="group" aria-label={name}>
            <Flex gap={8} align="center">
              <Input
                aria-label={`${name}内容`}
                placeholder="票面上怎样写，例如：是否同意选聘某物业公司"
                value={matter.title}
                maxLength={200}
                onChange={event => {
                  change({ title: event.target.value })
                }}
              />
              <Select
                aria-label={`${name}类别`}
                style={{ width: 280, flex: '0 0 auto' }}
                value={matter.item}
                options={ownerMatters.map(({ item, label }) => ({
                  value: item,
                  label: `（${String(item)}）${label}`,
                }))}
                onChange={item => {
                  change({ item })
                }}
              />
              <Button
                type="text"
                icon={<CloseOutlined />}
                aria-label={`移出${name}`}
                onClick={() => {
                  onChange(matters.filter(one => one.id !== matter.id))
                }}
              />
            </Flex>
            <Typography.Text type="secondary">
              {`参与人数和面积${attendanceWords(rule)}，同意${shareWords(rule.pass)}。依据：${rule.basis}`}
            </Typography.Text>
          </Flex>
        )
      })}
      <Button style={{ alignSelf: 'flex-start' }} onClick={add}>
        加一个事项
      </Button>
    </Flex>
  )
}
