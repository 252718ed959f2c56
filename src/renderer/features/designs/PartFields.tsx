import { Button, Card, Flex, Input, Segmented, Select, Typography } from 'antd'
import { placedFaces, type PlacedPart, type PlacedText } from '../../domain/paper/placed'
import { partName } from './DesignCanvas'
import { MmField } from './MmField'
import type { DesignEditing } from './use-design-editing'

function TextFields({
  part,
  terms,
  onPart,
}: {
  part: PlacedText
  terms: readonly string[]
  onPart: (part: PlacedText) => void
}) {
  return (
    <Flex vertical gap={8}>
      <Input.TextArea
        aria-label="文字"
        autoSize={{ minRows: 2, maxRows: 6 }}
        value={part.text}
        onChange={event => {
          onPart({ ...part, text: event.target.value })
        }}
      />
      <Select<string>
        aria-label="插入内容"
        placeholder="插入要填的内容"
        value={null}
        options={terms.map(name => ({ value: name, label: `{${name}}` }))}
        onChange={name => {
          onPart({ ...part, text: `${part.text}{${name}}` })
        }}
      />
      <Flex gap={6} wrap>
        <Select
          aria-label="字体"
          size="small"
          style={{ width: 96 }}
          value={part.face}
          options={placedFaces.map(face => ({ value: face, label: face }))}
          onChange={face => {
            onPart({ ...part, face })
          }}
        />
        <Segmented<PlacedText['align']>
          aria-label="对齐"
          size="small"
          value={part.align}
          options={[
            { value: 'left', label: '左' },
            { value: 'centre', label: '中' },
            { value: 'right', label: '右' },
          ]}
          onChange={align => {
            onPart({ ...part, align })
          }}
        />
        <Segmented<PlacedText['colour']>
          aria-label="颜色"
          size="small"
          value={part.colour}
          options={[
            { value: 'black', label: '黑' },
            { value: 'red', label: '红' },
          ]}
          onChange={colour => {
            onPart({ ...part, colour })
          }}
        />
        <Segmented<PlacedText['flow']>
          aria-label="排法"
          size="small"
          value={part.flow}
          options={[
            { value: 'line', label: '一行' },
            { value: 'paragraph', label: '成段' },
          ]}
          onChange={flow => {
            onPart({ ...part, flow })
          }}
        />
      </Flex>
      <Flex gap={6} wrap>
        <MmField
          label="字号"
          unit="磅"
          min={5}
          max={200}
          value={part.size}
          onChange={size => {
            onPart({ ...part, size, least: Math.min(part.least, size) })
          }}
        />
        <MmField
          label="最小"
          unit="磅"
          min={5}
          max={part.size}
          value={part.least}
          onChange={least => {
            onPart({ ...part, least })
          }}
        />
      </Flex>
      <Typography.Text type="secondary">
        放不下的，先缩小到“最小”字号，再换行；还放不下就不印，请放大方框。
      </Typography.Text>
    </Flex>
  )
}

const sides = [
  ['x', '左', -20],
  ['y', '上', -20],
  ['width', '宽', 0],
  ['height', '高', 0],
] as const

/** The chosen part in millimetres and words. */
export function PartFields({ editing, terms }: { editing: DesignEditing; terms: readonly string[] }) {
  const part: PlacedPart | undefined = editing.chosen
  if (part === undefined) {
    return (
      <Card size="small" title="选中的内容">
        <Typography.Text type="secondary">
          点版面上的一处内容：拖动，或用方向键移动（每次 1 毫米，按住 Shift 每次 0.1 毫米）；拖右下角，或按住
          Ctrl 用方向键改大小；按 Delete 删去。
        </Typography.Text>
      </Card>
    )
  }
  const copy = (): void => {
    editing.addPart({ ...part, id: crypto.randomUUID(), x: part.x + 5, y: part.y + 5 })
  }
  return (
    <Card size="small" title={partName(part)}>
      <Flex vertical gap={8}>
        <Flex gap={6} wrap>
          {sides.map(([side, label, min]) => (
            <MmField
              key={side}
              label={label}
              min={min}
              max={450}
              value={part[side]}
              onChange={value => {
                editing.changePart({ ...part, [side]: value })
              }}
            />
          ))}
        </Flex>
        {part.kind === 'text' && <TextFields part={part} terms={terms} onPart={editing.changePart} />}
        {part.kind === 'line' && (
          <MmField
            label="粗细"
            unit="磅"
            min={0.1}
            max={10}
            step={0.1}
            value={part.stroke}
            onChange={stroke => {
              editing.changePart({ ...part, stroke })
            }}
          />
        )}
        {part.kind === 'seal' && (
          <Typography.Text type="secondary">只在屏幕上标出盖章的位置，不印出来。</Typography.Text>
        )}
        <Flex gap={8}>
          <Button size="small" onClick={copy}>
            复制一份
          </Button>
          <Button size="small" onClick={editing.removeChosen}>
            删去
          </Button>
        </Flex>
      </Flex>
    </Card>
  )
}
