import { Alert, Button, Card, Flex, Form, Input, Tag, Typography } from 'antd'
import { useMemo, useState } from 'react'
import type { OfficePaper } from '../../../documents/define-office-paper'
import { paperWording } from '../../../domain/records/paper-wording'
import { office, OFFICE_ID } from '../../../domain/records/office'
import { refusalWords } from '../../../domain/words/problem-words'
import { checkWording } from '../../../domain/wording/check-wording'
import type { Term, Wording } from '../../../domain/wording/wording'
import {
  resetWording,
  setWording,
  versionsOf,
  wordingInForce,
} from '../../../domain/wording/wording-in-force'
import { useDecision } from '../../../services/use-decision'
import { useMe, useMay } from '../../../services/use-me'
import { useAll, useFound } from '../../../services/use-records'
import { useServices } from '../../../services/services'
import { Preview } from '../Preview'
import { RefusalAlert } from '../../../ui/RefusalAlert'
import { useAskBeforeLeaving } from '../../../ui/use-ask-before-leaving'
import { useShortcut } from '../../../ui/use-shortcut'
import { wordingPreview } from './sample-facts'

const useWords: Readonly<Record<Term['use'], string>> = {
  required: '必须有',
  optional: '可能没有，放在方括号里',
  free: '可用可不用',
}

function Terms({ terms }: { terms: readonly Term[] }) {
  return (
    <ul className="plain-list" aria-label="可以用的内容">
      {terms.map(({ name, use }) => (
        <li key={name}>
          <Tag>{`{${name}}`}</Tag>
          <span className="small-print">{useWords[use]}</span>
        </li>
      ))}
    </ul>
  )
}

const bodyOf = (text: string): readonly string[] => text.split('\n').filter(line => line.trim() !== '')

/** The words of one paper: edited at the left with what is wrong beside them, seen at the right; earlier versions stay. */
export function WordingEditor({ paper }: { paper: OfficePaper }) {
  const { world } = useServices()
  const me = useMe()
  const may = useMay('write')
  const records = useAll(paperWording)
  const profile = useFound(office, OFFICE_ID)
  const { refusal, carryOut } = useDecision()
  const current = wordingInForce(paper, records)
  const [typed, setTyped] = useState<{ title: string; body: string }>()
  const shown = typed ?? { title: current.title, body: current.body.join('\n') }
  const { title, body } = shown
  const wording = useMemo((): Wording => ({ title, body: [...bodyOf(body)] }), [title, body])
  const problems = checkWording(wording, paper.terms)
  const preview = useMemo(
    () => wordingPreview(paper, wording, profile?.name ?? '本单位'),
    [paper, wording, profile],
  )
  const versions = versionsOf(paper.id, records)
  useAskBeforeLeaving(typed !== undefined)
  const by = { world, by: me.name }
  const save = async (): Promise<void> => {
    if (await carryOut(setWording(paper, wording, records, by), `已保存${paper.title}的文字`))
      setTyped(undefined)
  }
  const reset = async (): Promise<void> => {
    if (await carryOut(resetWording(paper, records, by), `${paper.title}已恢复原来的文字`))
      setTyped(undefined)
  }
  useShortcut('Ctrl+S', () => {
    if (may) void save()
  })
  return (
    <Flex gap={12} align="flex-start" wrap style={{ flex: 1, minWidth: 0 }}>
      <Card size="small" title={`${paper.title}的文字`} style={{ flex: '1 1 380px', minWidth: 0 }}>
        <Form component="div" layout="vertical" disabled={!may}>
          <Form.Item label="标题">
            <Input
              aria-label="标题"
              value={title}
              onChange={event => {
                setTyped({ ...shown, title: event.target.value })
              }}
            />
          </Form.Item>
          <Form.Item
            label="正文"
            extra="一行是一段。{姓名} 处印内容；[，电话{电话}] 里的话，没有内容时整段不印。"
          >
            <Input.TextArea
              aria-label="正文"
              autoSize={{ minRows: 6, maxRows: 14 }}
              value={body}
              onChange={event => {
                setTyped({ ...shown, body: event.target.value })
              }}
            />
          </Form.Item>
        </Form>
        <div role="status">
          {problems.map((problem, at) => (
            <Alert key={at} type="error" style={{ marginBottom: 6 }} title={refusalWords(problem)} />
          ))}
        </div>
        {refusal !== undefined && <RefusalAlert sentence={refusal} />}
        {may && (
          <Flex gap={8}>
            <Button type="primary" disabled={typed === undefined} onClick={() => void save()}>
              保存文字
            </Button>
            <Button
              disabled={typed === undefined}
              onClick={() => {
                setTyped(undefined)
              }}
            >
              放弃修改
            </Button>
            <Button disabled={versions[0]?.wording === undefined} onClick={() => void reset()}>
              恢复原来的文字
            </Button>
          </Flex>
        )}
        <Typography.Paragraph type="secondary" style={{ marginTop: 8 }}>
          修改只用于以后开具的；已经开具的，重印时仍是当时的文字。
        </Typography.Paragraph>
        <Terms terms={paper.terms} />
        {versions.length > 0 && (
          <ul className="plain-list" aria-label="修改过的版本">
            {versions.map(one => (
              <li key={one.id}>
                {`第 ${one.nth} 版　${one.madeOn}　${one.madeBy}　${one.wording === undefined ? '恢复原来的文字' : one.wording.title}`}
              </li>
            ))}
          </ul>
        )}
      </Card>
      <div style={{ flex: '1 1 420px', minWidth: 0 }}>
        <Preview
          label={paper.title}
          layout={preview}
          empty="文字改对以后，这里显示印出来的样子。"
          foot="〔 〕里是开具时填的内容。表格、经办人等固定的部分不在这里显示。"
        />
      </div>
    </Flex>
  )
}
