import { Button, Card, Flex, Tag, Typography } from 'antd'
import { useState } from 'react'
import { ageTagsOf, tagAges } from '../../../domain/people/age-tags'
import { seenTags, type SeenTag } from '../../../domain/people/tags'
import { ageTagRule } from '../../../domain/records/age-tag-rule'
import type { Tag as TagFact } from '../../../domain/records/parts'
import type { Resident } from '../../../domain/records/resident'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { TagDialog } from './TagDialog'

const groundWords = ({ since, until, basis, source }: TagFact): string =>
  [
    since === undefined ? '' : `${since} 起`,
    until === undefined ? '' : `至 ${until}`,
    basis === undefined ? '' : `依据：${basis}`,
    source === undefined ? '' : `来源：${source}`,
  ]
    .filter(Boolean)
    .join('　')

function TagLine({ seen, onEdit }: { seen: SeenTag; onEdit: (() => void) | undefined }) {
  const { tag, sensitive, expired } = seen
  return (
    <Flex component="li" justify="space-between" align="flex-start" gap={8}>
      <div>
        <Typography.Text strong>{tag.name}</Typography.Text> {sensitive && <Tag color="error">敏感</Tag>}
        {expired && <Tag color="warning">已到期，请核实</Tag>}
        <div className="small-print">{groundWords(tag) || '起止和依据未填'}</div>
      </div>
      {onEdit && (
        <Button size="small" type="text" aria-label={`修改标签${tag.name}`} onClick={onEdit}>
          修改
        </Button>
      )}
    </Flex>
  )
}

/** 标签: what the person is marked as, from when to when and on what ground; and what held once. */
export function TagsCard({ person }: { person: Resident }) {
  const { world } = useServices()
  const rights = useRights()
  const [asked, setAsked] = useState<{ readonly tag: SeenTag | undefined; readonly offered?: TagFact }>()
  const { current, past } = seenTags(person, rights, world.today())
  const may = rights.includes('write')
  const ages = tagAges(useAll(ageTagRule))
  return (
    <Card
      size="small"
      title="标签"
      extra={
        may && (
          <Button
            size="small"
            onClick={() => {
              setAsked({ tag: undefined })
            }}
          >
            加标签
          </Button>
        )
      }
    >
      {current.length === 0 && <Typography.Text type="secondary">没有标签</Typography.Text>}
      <ul className="plain-list" aria-label="现有标签">
        {current.map(seen => (
          <TagLine
            key={seen.tag.name}
            seen={seen}
            onEdit={
              may
                ? () => {
                    setAsked({ tag: seen })
                  }
                : undefined
            }
          />
        ))}
      </ul>
      {may &&
        ageTagsOf(person, ages, world.today()).map(offered => (
          <Flex key={offered.name} justify="space-between" align="center" gap={8} role="status">
            <span>{`${offered.basis ?? ''}（${offered.since ?? ''} 起），可加标签“${offered.name}”`}</span>
            <Button
              size="small"
              aria-label={`加标签${offered.name}`}
              onClick={() => {
                setAsked({ tag: undefined, offered })
              }}
            >
              加上
            </Button>
          </Flex>
        ))}
      {past.length > 0 && (
        <details>
          <summary>已结束的标签（{past.length}）</summary>
          <ul className="plain-list">
            {past.map(tag => (
              <li key={`${tag.name}${tag.until ?? ''}`}>
                {tag.name}
                <div className="small-print">{groundWords(tag)}</div>
              </li>
            ))}
          </ul>
        </details>
      )}
      {asked && (
        <TagDialog
          person={person}
          seen={asked.tag}
          offered={asked.offered}
          onClose={() => {
            setAsked(undefined)
          }}
        />
      )}
    </Card>
  )
}
