import { Flex, Input, Select } from 'antd'
import type { ColumnContent } from '../../../domain/forms/form-mapping'
import { formFacts } from '../../../domain/forms/form-sources'

type Composed = Extract<ColumnContent, { kind: 'composed' }>

/** The pattern as the clerk reads it: facts by what they are called. */
function toLabels(pattern: string, of: string | undefined): string {
  const labels = new Map(formFacts(of).map(({ name, label }) => [name, label]))
  return pattern.replace(/\{([^{}]+)\}/g, (_, name: string) => `{${labels.get(name) ?? name}}`)
}

function toNames(typed: string, of: string | undefined): string {
  const names = new Map(formFacts(of).map(({ name, label }) => [label, name]))
  return typed.replace(/\{([^{}]+)\}/g, (_, label: string) => `{${names.get(label) ?? label}}`)
}

/** Words with facts in braces: typed, or put in from a list. */
export function ComposedDetail({
  content,
  about,
  of,
  onChange,
}: {
  content: Composed
  about: string
  of: string | undefined
  onChange: (content: ColumnContent) => void
}) {
  return (
    <Flex gap={4}>
      <Input
        size="small"
        aria-label={`${about}：怎样合成`}
        style={{ width: 220 }}
        value={toLabels(content.pattern, of)}
        onChange={({ target }) => {
          onChange({ ...content, pattern: toNames(target.value, of) || ' ' })
        }}
      />
      <Select
        size="small"
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={`${about}：加一项`}
        placeholder="加一项"
        style={{ width: 110 }}
        value={null}
        options={formFacts(of).map(({ name, label }) => ({ value: name, label }))}
        onChange={(name: string | null) => {
          if (name !== null) onChange({ ...content, pattern: `${content.pattern.trim()}{${name}}` })
        }}
      />
    </Flex>
  )
}
