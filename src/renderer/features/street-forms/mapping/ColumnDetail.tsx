import { Checkbox, DatePicker, Flex, Input, Select } from 'antd'
import dayjs from 'dayjs'
import { isCoded } from '../../../domain/codes/read-code'
import type { ColumnContent } from '../../../domain/forms/form-mapping'
import { formFacts, formSources } from '../../../domain/forms/form-sources'
import { ComposedDetail } from './ComposedDetail'
import { agesAsOf, dayStyles, numberStyles, tagTells } from './data/column-kinds'

type Of<K extends ColumnContent['kind']> = Extract<ColumnContent, { kind: K }>
type Props<K extends ColumnContent['kind']> = {
  readonly content: Of<K>
  /** The column's letter and heading, for the names of the controls. */
  readonly about: string
  readonly onChange: (content: ColumnContent) => void
}

const labels: ReadonlyMap<string, string> = new Map(
  formSources.flatMap(({ facts }) => facts.map(({ name, label }) => [name, label] as const)),
)

/** What is called a day, or the beginning or end of a span, is written as one of the ways of days. */
const tellsDay = (fact: string): boolean => /(日期|[起止]日|合同[起止])$/u.test(labels.get(fact) ?? '')

function Words({
  label,
  value,
  width,
  onChange,
}: {
  label: string
  value: string
  width: number
  onChange: (value: string) => void
}) {
  return (
    <Input
      size="small"
      aria-label={label}
      placeholder={label.split('：').at(-1)}
      style={{ width }}
      value={value}
      onChange={({ target }) => {
        onChange(target.value)
      }}
    />
  )
}

function AgeAsOf({ content, about, onChange }: Props<'fact'>) {
  const own = content.asOf !== undefined && content.asOf !== 'year-end' && content.asOf !== 'month-end'
  const { asOf, ...bare } = content
  return (
    <Flex gap={4}>
      <Select
        size="small"
        aria-label={`${about}：按哪天算`}
        style={{ width: 110 }}
        value={own ? 'own' : (asOf ?? 'today')}
        options={[...agesAsOf, { value: 'own', label: '指定日期' }]}
        onChange={chosen => {
          if (chosen === 'today') onChange(bare)
          else onChange({ ...bare, asOf: chosen === 'own' ? dayjs().format('YYYY-MM-DD') : chosen })
        }}
      />
      {own && (
        <DatePicker
          size="small"
          aria-label={`${about}：算到哪天`}
          allowClear={false}
          value={dayjs(asOf)}
          onChange={day => {
            onChange({ ...bare, asOf: day?.format('YYYY-MM-DD') ?? 'year-end' })
          }}
        />
      )}
    </Flex>
  )
}

function FactDetail(props: Props<'fact'>) {
  const { content, about, onChange } = props
  const { fact } = content
  if (fact === '年龄') return <AgeAsOf {...props} />
  if (fact === 'idNumber' || fact === '居民身份证号') {
    return (
      <Select
        size="small"
        aria-label={`${about}：号码写法`}
        style={{ width: 220 }}
        value={content.numbers ?? 'plain'}
        options={[...numberStyles]}
        onChange={numbers => {
          onChange({ ...content, numbers })
        }}
      />
    )
  }
  if (tellsDay(fact)) {
    return (
      <Select
        size="small"
        aria-label={`${about}：日期写法`}
        style={{ width: 140 }}
        value={content.days ?? '-'}
        options={[...dayStyles]}
        onChange={days => {
          onChange({ ...content, days })
        }}
      />
    )
  }
  if (!isCoded(fact)) return null
  const { code, ...bare } = content
  return (
    <Checkbox
      checked={code === true}
      onChange={({ target }) => {
        onChange(target.checked ? { ...bare, code: true } : bare)
      }}
    >
      填国标代码
    </Checkbox>
  )
}

function YesNo({
  content,
  about,
  onChange,
}: Omit<Props<'tag'>, 'content'> & { content: Of<'tag'> | Of<'is'> }) {
  return (
    <>
      <Words
        label={`${about}：是的填`}
        value={content.yes}
        width={64}
        onChange={yes => {
          onChange({ ...content, yes })
        }}
      />
      <Words
        label={`${about}：不是的填`}
        value={content.no}
        width={80}
        onChange={no => {
          onChange({ ...content, no })
        }}
      />
    </>
  )
}

function TagDetail(props: Props<'tag'>) {
  const { content, about, onChange } = props
  return (
    <Flex gap={4}>
      <Words
        label={`${about}：标签`}
        value={content.tag}
        width={100}
        onChange={tag => {
          onChange({ ...content, tag })
        }}
      />
      <YesNo {...props} />
    </Flex>
  )
}

function TagFactDetail({ content, about, onChange }: Props<'tag-fact'>) {
  return (
    <Flex gap={4}>
      <Words
        label={`${about}：标签`}
        value={content.tag}
        width={100}
        onChange={tag => {
          onChange({ ...content, tag })
        }}
      />
      <Select
        size="small"
        aria-label={`${about}：标签的什么`}
        style={{ width: 110 }}
        value={content.tells}
        options={[...tagTells]}
        onChange={tells => {
          onChange({ ...content, tells })
        }}
      />
    </Flex>
  )
}

function IsDetail(props: Props<'is'>) {
  const { content, about, onChange } = props
  return (
    <Flex gap={4}>
      <Select
        size="small"
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={`${about}：看哪一项`}
        style={{ width: 120 }}
        value={content.fact}
        options={formFacts().map(({ name, label }) => ({ value: name, label }))}
        onChange={fact => {
          onChange({ ...content, fact })
        }}
      />
      <Words
        label={`${about}：等于`}
        value={content.value}
        width={80}
        onChange={value => {
          onChange({ ...content, value })
        }}
      />
      <YesNo {...props} />
    </Flex>
  )
}

type Detailed = Exclude<ColumnContent, { kind: 'own' | 'change' | 'blank' }>

const withoutDetail = ['own', 'change', 'blank']

const isDetailed = (content: ColumnContent | undefined): content is Detailed =>
  content !== undefined && !withoutDetail.includes(content.kind)

type DetailProps<C> = {
  readonly content: C
  readonly about: string
  /** What a line of the form is about. */
  readonly of: string | undefined
  readonly onChange: (content: ColumnContent) => void
}

function Detail({ content, about, of, onChange }: DetailProps<Detailed>) {
  const shared = { about, onChange }
  switch (content.kind) {
    case 'fact':
      return <FactDetail content={content} {...shared} />
    case 'tag':
      return <TagDetail content={content} {...shared} />
    case 'tag-fact':
      return <TagFactDetail content={content} {...shared} />
    case 'is':
      return <IsDetail content={content} {...shared} />
    case 'composed':
      return <ComposedDetail content={content} of={of} {...shared} />
    case 'constant':
      return (
        <Words
          label={`${about}：文字`}
          value={content.text}
          width={220}
          onChange={text => {
            onChange({ ...content, text })
          }}
        />
      )
  }
}

/** How a column that was chosen is written: the way of a number or a day, the words of a tick. */
export function ColumnDetail({ content, ...rest }: DetailProps<ColumnContent | undefined>) {
  return isDetailed(content) ? <Detail content={content} {...rest} /> : null
}
