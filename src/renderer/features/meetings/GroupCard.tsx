import { Button, Card, Flex, Typography } from 'antd'
import { useEffect, useState, type ReactNode } from 'react'
import { useRights } from '../../services/use-rights'
import { useShortcut } from '../../ui/use-shortcut'
import { useEditing } from './editing'

type GroupProps<Draft> = {
  title: string
  /** What is stored now. */
  value: Draft
  view: ReactNode
  edit: (draft: Draft, change: (draft: Draft) => void) => ReactNode
  /** Why the draft cannot be saved as it stands; empty when it can. */
  flaws?: (draft: Draft) => readonly string[]
  /** True when it was saved. */
  save: (draft: Draft) => Promise<boolean>
  /** What the button that begins editing says. Absent: the group is closed and only shown. */
  editLabel: string | undefined
  extra?: ReactNode
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** A group of facts shown, and edited in place: one group, one saving, one entry that can be undone. */
export function GroupCard<Draft>(props: GroupProps<Draft>) {
  const { title, view, extra } = props
  const editing = useEditing()
  const editLabel = useRights().includes('write') ? props.editLabel : undefined
  const open = editing.group === title && editLabel !== undefined
  return (
    <Card
      id={`meeting-group-${title}`}
      size="small"
      title={
        <Typography.Title level={3} style={{ fontSize: 15, margin: 0 }}>
          {title}
        </Typography.Title>
      }
      extra={
        !open && (
          <Flex gap={8}>
            {extra}
            {editLabel !== undefined && (
              <Button size="small" onClick={() => editing.begin(title)}>
                {editLabel}
              </Button>
            )}
          </Flex>
        )
      }
    >
      {open ? <OpenGroup {...props} /> : view}
    </Card>
  )
}

function OpenGroup<Draft>({ title, value, edit, flaws, save }: GroupProps<Draft>) {
  const { mark, end } = useEditing()
  const [draft, setDraft] = useState(value)
  const [refused, setRefused] = useState(false)
  const unsaved = !same(draft, value)
  const reasons = flaws?.(draft) ?? []

  useEffect(() => {
    mark(unsaved)
  }, [mark, unsaved])

  const finish = async (): Promise<void> => {
    if (!unsaved) {
      end()
      return
    }
    setRefused(reasons.length > 0)
    if (reasons.length === 0 && (await save(draft))) end()
  }
  useShortcut('Ctrl+S', () => void finish())
  useShortcut('Escape', () => {
    if (!unsaved) end()
  })

  return (
    <Flex vertical gap={12} role="group" aria-label={`编辑${title}`}>
      {edit(draft, setDraft)}
      <Flex gap={8} align="center" wrap>
        <Button type="primary" onClick={() => void finish()}>
          {`保存${title}`}
        </Button>
        <Button onClick={end}>{unsaved ? '放弃修改' : '收起'}</Button>
        {refused && reasons.length > 0 && (
          <Typography.Text type="danger" role="alert">
            {`还不能保存：${reasons.join('；')}`}
          </Typography.Text>
        )}
      </Flex>
    </Flex>
  )
}
