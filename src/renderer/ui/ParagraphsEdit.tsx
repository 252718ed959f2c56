import { CloseOutlined } from '@ant-design/icons'
import { Button, Flex, Input, Tag } from 'antd'

/** A paragraph beside what the records give: in both, only here, or only there. */
export type MarkedParagraph = { readonly kind: 'same' | 'own' | 'left-out'; readonly text: string }

type Paragraphs = readonly string[]

type EditorProps = {
  readonly paragraphs: Paragraphs
  /** The same beside what the records give. */
  readonly compared: readonly MarkedParagraph[]
  /** What the records give, and what the button says that takes it all. */
  readonly redraft: { readonly label: string; readonly paragraphs: Paragraphs }
  readonly onChange: (paragraphs: Paragraphs) => void
}

/** The paragraphs one by one: those that are the clerk's own are marked, those of the record that are left out can be put back. */
export function ParagraphsEdit({ paragraphs, compared, redraft, onChange }: EditorProps) {
  const placeOf = (row: number): number =>
    compared.slice(0, row).filter(({ kind }) => kind !== 'left-out').length
  return (
    <>
      {compared.map(({ kind, text }, row) => {
        const at = placeOf(row)
        const name = `第 ${at + 1} 段`
        if (kind === 'left-out') {
          return (
            <Flex key={`out ${row}`} gap={8} align="flex-start">
              <span style={{ flex: 1, opacity: 0.65 }}>{`记录原文：${text}`}</span>
              <Button
                size="small"
                onClick={() => {
                  onChange(paragraphs.toSpliced(at, 0, text))
                }}
              >
                放回此段
              </Button>
            </Flex>
          )
        }
        return (
          <Flex key={`place ${at}`} gap={8} align="flex-start" role="group" aria-label={name}>
            <Input.TextArea
              aria-label={`${name}文字`}
              autoSize={{ minRows: 1, maxRows: 8 }}
              value={text}
              onChange={event => {
                onChange(paragraphs.with(at, event.target.value))
              }}
            />
            {kind === 'own' && <Tag color="processing">手工</Tag>}
            <Button
              type="text"
              icon={<CloseOutlined />}
              aria-label={`移出${name}`}
              onClick={() => {
                onChange(paragraphs.toSpliced(at, 1))
              }}
            />
          </Flex>
        )
      })}
      <Flex gap={8}>
        <Button
          onClick={() => {
            onChange([...paragraphs, ''])
          }}
        >
          加一段
        </Button>
        <Button
          onClick={() => {
            onChange(redraft.paragraphs)
          }}
        >
          {redraft.label}
        </Button>
      </Flex>
    </>
  )
}
