import { Alert, Tag, Typography } from 'antd'
import type { MarkedParagraph } from './ParagraphsEdit'

const marks: Readonly<Record<MarkedParagraph['kind'], string | undefined>> = {
  same: undefined,
  own: '手工改写',
  'left-out': '记录中有，正文未写',
}

/** The paragraphs as they will stand, those that differ from the record marked. */
export const ComparedParagraphs = ({ compared }: { compared: readonly MarkedParagraph[] }) =>
  compared.map(({ kind, text }, nth) => (
    <Typography.Paragraph
      key={`${nth} ${text}`}
      delete={kind === 'left-out'}
      {...(kind === 'left-out' && { type: 'secondary' as const })}
      style={{ margin: 0, textIndent: '2em' }}
    >
      {text}
      {marks[kind] !== undefined && (
        <Tag
          color={kind === 'own' ? 'processing' : 'default'}
          style={{ marginInlineStart: 8, textIndent: 0 }}
        >
          {marks[kind]}
        </Tag>
      )}
    </Typography.Paragraph>
  ))

/** What the record has come to say since the text was edited. `changes`: what it gave then beside what it gives now. */
export function RecordChanged({ title, changes }: { title: string; changes: readonly MarkedParagraph[] }) {
  if (changes.every(({ kind }) => kind === 'same')) return null
  const news = changes.filter(({ kind }) => kind === 'own')
  return (
    <Alert
      type="warning"
      showIcon
      title={title}
      description={
        news.length === 0
          ? '记录中少了一些内容，请核对正文。'
          : news.map(({ text }, nth) => <div key={`${nth} ${text}`}>{`记录现为：${text}`}</div>)
      }
    />
  )
}
